/** Companies of merchants (企业). */
@NullMarked
package cn.guiyan.merchant.company;

import org.jspecify.annotations.NullMarked;
