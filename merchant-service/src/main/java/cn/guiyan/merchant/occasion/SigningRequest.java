package cn.guiyan.merchant.occasion;

import cn.guiyan.events.Origin;
import cn.guiyan.merchant.register.SurvivingId;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A project as it was signed on an occasion. */
@Schema(description = "签约项目 A project signed on an occasion")
public record SigningRequest(
        @NotNull @Schema(description = "落户区域 whose office keeps the record", examples = "330381")
        String region,

        @NotBlank @Size(max = 100) @Schema(description = "项目名称", examples = "示例高端装备项目")
        String projectName,

        @NotNull @Schema(description = "签约金额, yuan", examples = "580000000.00")
        BigDecimal amount,

        @NotNull @Schema(description = "约数, whether the amount was said to be about that", examples = "false")
        Boolean approximate,

        @Nullable @Schema(description = "签约温商") @JsonDeserialize(using = SurvivingId.class)
        UUID merchantId,

        @Nullable @Schema(description = "签约商会") UUID chamberId,

        @Nullable @Schema(description = "数据来源, REPORTED unless said otherwise")
        Origin origin) {

    Origin originOrReported() {
        return Objects.requireNonNullElse(origin, Origin.REPORTED);
    }
}
