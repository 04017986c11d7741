/** Tells open pages that a view has changed. */
@NullMarked
package cn.guiyan.gateway.stream;

import org.jspecify.annotations.NullMarked;
