/** Meetings of leaders with merchants and chambers (会见、座谈). */
@NullMarked
package cn.guiyan.merchant.meeting;

import org.jspecify.annotations.NullMarked;
