/** Rounds in which merchants and chambers of merit are selected (功勋、先进人物评选): nomination, evidence, publicity period, result. */
@NullMarked
package cn.guiyan.merchant.honour;

import org.jspecify.annotations.NullMarked;
