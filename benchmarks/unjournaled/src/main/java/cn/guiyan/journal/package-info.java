/** Takes the journal out of project-service, to see what it costs. */
@NullMarked
package cn.guiyan.journal;

import org.jspecify.annotations.NullMarked;
