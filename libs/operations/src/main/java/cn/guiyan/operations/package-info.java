/** A service's projection over HTTP: seeing one's own writes; for an administrator its state, parked entries and rebuilds. */
@NullMarked
package cn.guiyan.operations;

import org.jspecify.annotations.NullMarked;
