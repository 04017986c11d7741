package cn.guiyan.merchant.suggestion;

import cn.guiyan.access.DataClass;
import cn.guiyan.access.Impersonal;
import cn.guiyan.access.Personal;
import cn.guiyan.merchant.followup.Escalation;
import cn.guiyan.merchant.followup.FollowUp;
import cn.guiyan.merchant.followup.FollowUpConfig;
import cn.guiyan.merchant.followup.FollowUpState;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A suggestion as a list shows it. */
@Schema(description = "意见建议 A suggestion as a list shows it")
public record SuggestionSummary(
        UUID id,
        long version,
        SuggestionCategory category,

        @Schema(description = "内容摘要, the first 200 characters") @Personal(DataClass.PERSONAL)
        String excerpt,

        LocalDate raisedOn,
        boolean anonymous,
        @Impersonal(DataClass.INTERNAL) String region,
        FollowUpState state,

        @Schema(description = "承办单位, lead units first") @Impersonal(DataClass.INTERNAL)
        List<String> units,

        @Nullable @Schema(description = "办理期限, the earliest that is still waited for")
        LocalDate due,

        @Schema(description = "超期天数") long daysOverdue,
        @Schema(description = "催办、督办") Escalation escalation,

        @Nullable @Schema(description = "满意度, 1 to 5") Integer satisfaction) {
    private static final int EXCERPT = 200;

    static SuggestionSummary of(Suggestion suggestion, LocalDate today, FollowUpConfig config) {
        FollowUp followUp = suggestion.followUp();
        long overdue = followUp.daysOverdue(today);
        String text = suggestion.text();
        int length = text.codePointCount(0, text.length());
        return new SuggestionSummary(
                suggestion.id(),
                suggestion.version(),
                suggestion.category(),
                text.substring(0, text.offsetByCodePoints(0, Math.min(EXCERPT, length))),
                suggestion.raisedOn(),
                suggestion.isAnonymous(),
                suggestion.region(),
                followUp.state(),
                followUp.units(),
                followUp.due(),
                overdue,
                Escalation.of(overdue, config),
                followUp.satisfaction());
    }
}
