/** What an administrator sees and does: the projection's state, parked entries, rebuilds. */
@NullMarked
package cn.guiyan.operations;

import org.jspecify.annotations.NullMarked;
