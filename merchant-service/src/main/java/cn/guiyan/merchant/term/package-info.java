/** Chambers' terms of office and who holds which post in them (商会届次、商会任职). */
@NullMarked
package cn.guiyan.merchant.term;

import org.jspecify.annotations.NullMarked;
