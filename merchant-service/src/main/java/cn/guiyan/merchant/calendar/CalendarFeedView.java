package cn.guiyan.merchant.calendar;

import cn.guiyan.access.DataClass;
import cn.guiyan.access.Impersonal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where the caller's calendar is read. It is said once, and not kept. */
@Schema(description = "日历订阅地址")
@Impersonal(DataClass.INTERNAL)
public record CalendarFeedView(
        @Schema(
                description = "the path, secret; whoever has it reads the calendar",
                examples = "/api/v1/calendar-feeds/3q2-7wAB….ics")
        String address) {}
