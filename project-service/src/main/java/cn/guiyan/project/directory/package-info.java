/** The merchants and chambers that exist, as learned from merchant-service. */
@NullMarked
package cn.guiyan.project.directory;

import org.jspecify.annotations.NullMarked;
