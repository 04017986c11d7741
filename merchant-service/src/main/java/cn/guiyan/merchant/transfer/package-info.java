/** Merchants, chambers and companies in and out by workbook (导入导出). */
@NullMarked
package cn.guiyan.merchant.transfer;

import org.jspecify.annotations.NullMarked;
