package cn.guiyan.merchant.suggestion;

import cn.guiyan.access.DataClass;
import cn.guiyan.access.Impersonal;
import cn.guiyan.access.Personal;
import cn.guiyan.events.Origin;
import cn.guiyan.events.Topics;
import cn.guiyan.http.Versioned;
import cn.guiyan.merchant.SecretCode;
import cn.guiyan.merchant.followup.Directive;
import cn.guiyan.merchant.followup.Escalation;
import cn.guiyan.merchant.followup.FollowUp;
import cn.guiyan.merchant.followup.FollowUpConfig;
import cn.guiyan.merchant.followup.FollowUpState;
import cn.guiyan.merchant.followup.Task;
import cn.guiyan.merchant.followup.TrailEntry;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A suggestion, and what became of it. */
@Schema(description = "意见建议 A suggestion, and what became of it")
public record SuggestionView(
        UUID id,
        long version,
        SuggestionCategory category,
        @Personal(DataClass.PERSONAL) String text,
        LocalDate raisedOn,
        boolean anonymous,
        @Nullable UUID merchantId,
        @Nullable UUID chamberId,
        @Nullable UUID delegationId,
        @Nullable UUID meetingId,
        @Impersonal(DataClass.INTERNAL) String region,
        FollowUpState state,

        @Nullable @Schema(description = "批示") Directive directive,

        @Nullable @Schema(description = "办理期限, the earliest that is still waited for")
        LocalDate due,

        @Schema(description = "超期天数") long daysOverdue,
        @Schema(description = "催办、督办") Escalation escalation,

        @Schema(description = "承办单位, lead units first") List<Task> tasks,

        @Schema(description = "办理过程, oldest first") List<TrailEntry> trail,

        @Nullable @Schema(description = "满意度, 1 to 5") Integer satisfaction,

        Origin origin,

        @Impersonal(DataClass.INTERNAL)
        @Nullable
        @Schema(description = "匿名回执: given once, to whoever raised it anonymously; it alone proves that later")
        String receipt)
        implements Versioned {

    static SuggestionView of(Suggestion suggestion, LocalDate today, FollowUpConfig config) {
        FollowUp followUp = suggestion.followUp();
        long overdue = followUp.daysOverdue(today);
        return new SuggestionView(
                suggestion.id(),
                suggestion.version(),
                suggestion.category(),
                suggestion.text(),
                suggestion.raisedOn(),
                suggestion.isAnonymous(),
                suggestion.merchantId(),
                suggestion.chamberId(),
                suggestion.delegationId(),
                suggestion.meetingId(),
                suggestion.region(),
                followUp.state(),
                followUp.directive(),
                followUp.due(),
                overdue,
                Escalation.of(overdue, config),
                followUp.tasks(),
                followUp.trail(),
                followUp.satisfaction(),
                suggestion.origin(),
                null);
    }

    SuggestionView with(SecretCode given) {
        return new SuggestionView(
                id,
                version,
                category,
                text,
                raisedOn,
                anonymous,
                merchantId,
                chamberId,
                delegationId,
                meetingId,
                region,
                state,
                directive,
                due,
                daysOverdue,
                escalation,
                tasks,
                trail,
                satisfaction,
                origin,
                given.text());
    }

    @Override
    @JsonIgnore
    public String topic() {
        return Topics.SUGGESTIONS;
    }
}
