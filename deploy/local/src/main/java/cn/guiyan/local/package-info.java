/** Starts, watches and stops the whole suite on one machine. */
@NullMarked
package cn.guiyan.local;

import org.jspecify.annotations.NullMarked;
