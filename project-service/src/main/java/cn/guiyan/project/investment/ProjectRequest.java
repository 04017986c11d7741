package cn.guiyan.project.investment;

import cn.guiyan.events.Origin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A project as it enters the library. */
@Schema(description = "项目入库 A project as it enters the library")
public record ProjectRequest(
        @NotBlank @Size(max = 100) @Schema(description = "名称", examples = "中国皮具大世界")
        String name,

        @NotNull @Schema(description = "所在县（市、区）、功能区或镇街", examples = "330304")
        String region,

        @NotNull @Pattern(regexp = "[A-T]") @Schema(description = "行业 GB/T 4754 section", examples = "F")
        String industry,

        @NotNull @Schema(description = "A 已落地, B 在洽谈; has to fit the stage", examples = "A")
        ProjectClass projectClass,

        @NotNull @Schema(description = "阶段", examples = "LANDED")
        Stage stage,

        @NotNull @Schema(description = "进入该阶段的日期", examples = "2013-03-18")
        LocalDate stageSince,

        @NotNull @Schema(description = "计划投资, yuan, at most two decimals", examples = "1250000000.00")
        BigDecimal plannedInvestment,

        @Nullable @Schema(description = "投资温商") UUID investorMerchantId,

        @Nullable @Schema(description = "引荐商会") UUID investorChamberId,

        @Nullable @Size(max = 50) @Schema(description = "所属招商项目", examples = "五马时尚商圈")
        String programme,

        @Nullable @Schema(description = "数据来源, REPORTED unless said otherwise")
        Origin origin) {

    Origin originOrReported() {
        return Objects.requireNonNullElse(origin, Origin.REPORTED);
    }

    ProjectDescription description() {
        return new ProjectDescription(
                name, region, industry, plannedInvestment, investorMerchantId, investorChamberId, programme);
    }
}
