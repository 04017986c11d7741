package cn.guiyan.merchant.honour;

import cn.guiyan.events.Origin;
import cn.guiyan.merchant.register.SurvivingId;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A nomination, by the office that knows the merchant or chamber. */
@Schema(description = "推荐候选人")
public record CandidateRequest(
        @Nullable @Schema(description = "温商; either this or chamberId") @JsonDeserialize(using = SurvivingId.class)
        UUID merchantId,

        @Nullable @Schema(description = "商会; either this or merchantId")
        UUID chamberId,

        @Nullable @Size(max = 50) @Schema(description = "事迹材料")
        List<@NotNull @Valid Evidence> evidence,

        @Nullable @Schema(description = "数据来源, REPORTED unless said otherwise")
        Origin origin) {

    Origin originOrReported() {
        return Objects.requireNonNullElse(origin, Origin.REPORTED);
    }

    List<Evidence> evidenceOrNone() {
        return Objects.requireNonNullElse(evidence, List.of());
    }
}
