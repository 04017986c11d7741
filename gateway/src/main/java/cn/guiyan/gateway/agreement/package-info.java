/** Framework agreements: pledged against what the funds of the linked projects brought (合作框架协议履约情况). */
@NullMarked
package cn.guiyan.gateway.agreement;

import org.jspecify.annotations.NullMarked;
