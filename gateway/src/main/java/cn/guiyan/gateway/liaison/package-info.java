/** The liaison map for leaders and what one click on a province shows (温商联络图). */
@NullMarked
package cn.guiyan.gateway.liaison;

import org.jspecify.annotations.NullMarked;
