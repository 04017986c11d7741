/** What is measured of the register, without a service around it. */
@NullMarked
package cn.guiyan.merchant.register;

import org.jspecify.annotations.NullMarked;
