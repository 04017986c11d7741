/** Keeps tables of a reader's own database equal to what the owners have published. */
@NullMarked
package cn.guiyan.projection;

import org.jspecify.annotations.NullMarked;
