/** What has arrived, as learned from project-service, and which months still take entries. */
@NullMarked
package cn.guiyan.target.actual;

import org.jspecify.annotations.NullMarked;
