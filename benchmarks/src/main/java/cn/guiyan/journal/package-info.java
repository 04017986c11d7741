/** Opens the relay to the benchmarks. */
@NullMarked
package cn.guiyan.journal;

import org.jspecify.annotations.NullMarked;
