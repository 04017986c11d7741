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
 * A suggestion and how far its follow-up has come (意见建议与督办). What it says stays with its owner, since it may name people; so does who raised an
 * anonymous one. Whether it is overdue follows from {@code state} and {@code due}.
 *
 * @param category TOWN_SERVICE, LIAISON, CHAMBER_BUILDING, PROJECT, CONDUCT or OTHER; CONDUCT is for leaders, the city's office and supervisors only
 * @param state REGISTERED, DIRECTED, ASSIGNED, REPLIED, RETURNED, ACCEPTED, RATED or CLOSED; with several lead units that of the least far
 * @param merchantId who raised it, or null; as chamberId, delegationId and meetingId always null of a complaint about conduct
 * @param chamberId which chamber raised it, or null
 * @param directedBy the leader's id as an official, or null without a directive (批示)
 * @param directive in the leader's words; null without one, and where it may name somebody
 * @param due the earliest day by which a unit that is still waited for replies, or null
 * @param satisfaction 1 to 5 as rated by the one who raised it, or null
 * @param region of the office that keeps it
 */
@EventContract(type = "suggestion.changed.v1", topic = Topics.SUGGESTIONS)
public record SuggestionChanged(
        UUID id,
        long version,
        String category,
        String state,
        LocalDate raisedOn,
        boolean anonymous,
        @Nullable UUID merchantId,
        @Nullable UUID chamberId,
        @Nullable UUID delegationId,
        @Nullable UUID meetingId,
        @Nullable UUID directedBy,
        @Nullable LocalDate directedOn,
        @Nullable LocalDate directiveDue,
        @Nullable String directive,
        @Nullable LocalDate due,
        List<Task> tasks,
        @Nullable Integer satisfaction,
        String region,
        Origin origin)
        implements Event {

    /**
     * What one unit was assigned (承办单位).
     *
     * @param unit code of a region's office or of a city department
     * @param duty LEAD or ASSISTING
     * @param state of a lead unit ASSIGNED, REPLIED, RETURNED or ACCEPTED; of an assisting one ASSIGNED, or REPLIED once it has contributed
     */
    public record Task(String unit, String duty, String state) {}
}
