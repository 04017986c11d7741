package cn.guiyan.merchant.duplicate;

import cn.guiyan.access.DataClass;
import cn.guiyan.access.Impersonal;
import cn.guiyan.access.Personal;
import cn.guiyan.events.Topics;
import cn.guiyan.http.Versioned;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A merge; before both offices have consented, each sees its own side. */
@Schema(description = "合并 Two records that become one")
public record MergeView(
        UUID id,
        long version,
        MergeState state,
        List<Side> sides,

        @Schema(description = "another office's side is not shown")
        boolean otherOffice,

        @Personal(DataClass.PERSONAL) String reason,
        Instant proposedAt,
        @Nullable Instant executedAt,
        @Nullable @Schema(description = "可撤销至") Instant undoUntil,

        @Nullable @Schema(description = "why it was declined or undone") @Personal(DataClass.PERSONAL)
        String closedReason)
        implements Versioned {

    /** One of the two records. */
    @Schema(name = "MergeSide", description = "合并的一方")
    public record Side(
            MergeRole role,
            UUID merchantId,
            @Impersonal(DataClass.INTERNAL) String region,

            @Schema(description = "单位 whose consent is needed") @Impersonal(DataClass.INTERNAL)
            String office,

            @Nullable @Schema(description = "同意人") @Impersonal(DataClass.INTERNAL)
            String consentedBy,

            @Nullable Instant consentedAt) {}

    @Override
    @JsonIgnore
    public String topic() {
        return Topics.MERGES;
    }
}
