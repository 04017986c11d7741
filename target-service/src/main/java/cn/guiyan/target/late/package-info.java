/** Ledger entries that came after their month was frozen. */
@NullMarked
package cn.guiyan.target.late;

import org.jspecify.annotations.NullMarked;
