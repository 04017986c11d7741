package cn.guiyan.project.investment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an office may rewrite in a project's file; the stage moves by its own operation. */
@Schema(description = "项目基本情况")
public record ProjectDescription(
        @NotBlank @Size(max = 100) @Schema(description = "名称", examples = "中国皮具大世界")
        String name,

        @NotNull @Schema(description = "所在县（市、区）、功能区或镇街", examples = "330304")
        String region,

        @NotNull @Pattern(regexp = "[A-T]") @Schema(description = "行业 GB/T 4754 section", examples = "F")
        String industry,

        @NotNull @Schema(description = "计划投资, yuan, at most two decimals", examples = "1250000000.00")
        BigDecimal plannedInvestment,

        @Nullable @Schema(description = "投资温商") UUID investorMerchantId,

        @Nullable @Schema(description = "引荐商会") UUID investorChamberId,

        @Nullable @Size(max = 50) @Schema(description = "所属招商项目", examples = "五马时尚商圈")
        String programme) {}
