package cn.guiyan.events.merchant;

import cn.guiyan.events.Event;
import cn.guiyan.events.EventContract;
import cn.guiyan.events.Origin;
import cn.guiyan.events.Topics;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An official who keeps contact (市领导、挂钩干部), in one post.
 *
 * @param kind LEADER, COUNTY_OFFICER or DEPARTMENT_OFFICER
 * @param unit the office, in words
 * @param post in words
 * @param region whose office keeps the record
 * @param from first day in the post
 * @param to last day in the post, or null
 */
@EventContract(type = "official.changed.v1", topic = Topics.OFFICIALS)
public record OfficialChanged(
        UUID id,
        long version,
        String name,
        String kind,
        String unit,
        String post,
        String region,
        LocalDate from,
        @Nullable LocalDate to,
        Origin origin)
        implements Event {}
