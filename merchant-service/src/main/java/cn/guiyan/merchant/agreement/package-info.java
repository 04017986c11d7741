/** Framework agreements with chambers (合作框架协议), the projects that fulfil them, and the evidence of how far they are fulfilled. */
@NullMarked
package cn.guiyan.merchant.agreement;

import org.jspecify.annotations.NullMarked;
