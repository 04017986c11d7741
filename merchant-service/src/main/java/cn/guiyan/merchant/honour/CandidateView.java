package cn.guiyan.merchant.honour;

import cn.guiyan.access.DataClass;
import cn.guiyan.access.Impersonal;
import cn.guiyan.events.Origin;
import cn.guiyan.events.Topics;
import cn.guiyan.http.Versioned;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A candidate; objections are counted here and read by themselves. */
@Schema(description = "候选人 A candidate")
@Impersonal(DataClass.INTERNAL)
public record CandidateView(
        UUID id,
        long version,
        UUID roundId,
        @Nullable UUID merchantId,
        @Nullable UUID chamberId,
        @Schema(description = "推荐单位", examples = "330304") String nominatedBy,
        List<Evidence> evidence,
        @Schema(description = "异议数") int objections,
        @Schema(description = "未处理异议数") int openObjections,
        @Schema(description = "评选结果") @Nullable SelectionResult result,
        String region,
        Origin origin)
        implements Versioned {

    @Override
    @JsonIgnore
    public String topic() {
        return Topics.CANDIDATES;
    }
}
