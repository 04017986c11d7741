/** Delegations of merchants on visits home (组团回乡考察), and the intentions they bring. */
@NullMarked
package cn.guiyan.merchant.delegation;

import org.jspecify.annotations.NullMarked;
