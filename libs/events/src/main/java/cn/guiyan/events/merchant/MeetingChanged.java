package cn.guiyan.events.merchant;

import cn.guiyan.events.Event;
import cn.guiyan.events.EventContract;
import cn.guiyan.events.Origin;
import cn.guiyan.events.Topics;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of leaders with merchants and chambers (会见、座谈). Agenda, minutes and material stay with the offices.
 *
 * @param on the day
 * @param place in words
 * @param kind RECEPTION, SYMPOSIUM or TALK (会见、座谈、洽谈)
 * @param delegationId the delegation that was met, or null
 * @param leaderIds the leaders present, in their order
 * @param region the office that keeps the record
 */
@EventContract(type = "meeting.changed.v1", topic = Topics.MEETINGS)
public record MeetingChanged(
        UUID id,
        long version,
        LocalDate on,
        String place,
        String kind,
        @Nullable UUID delegationId,
        List<UUID> leaderIds,
        List<UUID> merchantIds,
        List<UUID> chamberIds,
        String region,
        Origin origin)
        implements Event {}
