/** A person's reminders and the delegations' days as a calendar that a phone subscribes to (iCalendar, RFC 5545). */
@NullMarked
package cn.guiyan.merchant.calendar;

import org.jspecify.annotations.NullMarked;
