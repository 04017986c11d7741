/** How names are compared and found (检索): as people type them, in characters, in pinyin or by initials. */
@NullMarked
package cn.guiyan.merchant.naming;

import org.jspecify.annotations.NullMarked;
