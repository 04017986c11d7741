/** One search over everything (统一检索). */
@NullMarked
package cn.guiyan.merchant.find;

import org.jspecify.annotations.NullMarked;
