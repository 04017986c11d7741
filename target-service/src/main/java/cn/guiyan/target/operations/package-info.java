/** What an administrator sees and does: the projection's state, parked entries, rebuilds. */
@NullMarked
package cn.guiyan.target.operations;

import org.jspecify.annotations.NullMarked;
