package cn.guiyan.target.plan;

import cn.guiyan.figures.Rounding;
import cn.guiyan.figures.TieRule;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.RoundingMode;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A new plan. */
@Schema(description = "年度任务计划 A year's plan for one calibre")
public record PlanRequest(
        @NotBlank @Size(max = 200) @Schema(description = "名称", examples = "2014年度温商回归省外资金任务")
        String name,

        @Min(2000) @Max(2100) @Schema(description = "年度", examples = "2014")
        int year,

        @NotNull @Schema(description = "口径", examples = "OUT_OF_PROVINCE")
        String calibre,

        @Nullable @Valid @Schema(description = "取舍规则; truncates to two decimals and year on year to one unless given")
        RoundingRequest rounding,

        @Nullable @Schema(description = "并列规则; SHARED unless given")
        TieRule tieRule,

        @Nullable @Size(max = 2000) @Schema(description = "数据来源 where the targets come from, shown under the page")
        String provenance) {

    Rounding roundingOrBulletins() {
        return rounding == null ? Rounding.bulletin() : rounding.asRounding();
    }

    TieRule tieRuleOrShared() {
        return Objects.requireNonNullElse(tieRule, TieRule.SHARED);
    }

    /** How percentages are rounded. */
    @Schema(description = "取舍规则 How percentages are rounded")
    public record RoundingRequest(
            @Min(0) @Max(6) @Schema(description = "decimals of a completion", examples = "2")
            int percentScale,

            @Min(0) @Max(6) @Schema(description = "decimals of a year on year", examples = "1")
            int yearOnYearScale,

            @NotNull @Schema(description = "DOWN truncates (截尾) as the bulletin does", examples = "DOWN")
            PlanRounding mode) {

        Rounding asRounding() {
            return new Rounding(percentScale, yearOnYearScale, RoundingMode.valueOf(mode.name()));
        }
    }

    /** The modes in use for published figures. */
    public enum PlanRounding {
        /** 截尾 */
        DOWN,
        /** 四舍五入 */
        HALF_UP,
        /** 四舍六入五成双 */
        HALF_EVEN
    }
}
