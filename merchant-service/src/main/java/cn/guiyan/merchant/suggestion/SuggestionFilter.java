package cn.guiyan.merchant.suggestion;

import cn.guiyan.merchant.followup.Escalation;
import cn.guiyan.merchant.followup.FollowUpState;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which suggestions to list; what is absent does not narrow. */
public class SuggestionFilter {
    @RestQuery
    @Parameter(description = "办理状态")
    public @Nullable FollowUpState state;

    @RestQuery
    @Parameter(description = "类别")
    public @Nullable SuggestionCategory category;

    @RestQuery
    @Parameter(description = "承办单位 code, as lead or assisting", example = "330304")
    public @Nullable String unit;

    @RestQuery
    @Parameter(description = "是否超期: past the due date and still waited for")
    public @Nullable Boolean overdue;

    @RestQuery
    @Parameter(description = "催办、督办: escalated so far at least, so that NONE does not narrow")
    public @Nullable Escalation escalation;

    @RestQuery
    @Parameter(description = "组团考察批次: raised during that delegation")
    public @Nullable UUID delegationId;

    @RestQuery
    @Parameter(description = "会见座谈: raised at that meeting")
    public @Nullable UUID meetingId;

    @RestQuery
    @Size(max = 50)
    @Parameter(description = "part of the text")
    public @Nullable String q;
}
