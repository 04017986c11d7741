package cn.guiyan.merchant.occasion;

import cn.guiyan.access.DataClass;
import cn.guiyan.access.Impersonal;
import cn.guiyan.figures.Money;
import cn.guiyan.figures.Rounding;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What was signed on an occasion, and how much of it has landed.
 *
 * @param region to which this is narrowed, its descendants included; null for all that the caller may see
 * @param amount yuan of all signings
 * @param approximateAmount yuan of those whose amount is an approximate one; a part of {@code amount}
 * @param landingRatePercent landed ÷ signings, truncated to two decimals; null where nothing was signed
 */
@Schema(description = "签约与落地统计")
@Impersonal(DataClass.PUBLIC)
public record OccasionStatistics(
        UUID occasionId,
        @Nullable String region,
        @Schema(description = "签约项目数", examples = "18") long signings,

        @Schema(description = "签约金额, yuan", examples = "10558000000.00")
        BigDecimal amount,

        @Schema(description = "其中约数, yuan") BigDecimal approximateAmount,
        @Schema(description = "已落地项目数") long landed,
        @Schema(description = "落地率, percent") @Nullable BigDecimal landingRatePercent) {

    static OccasionStatistics of(
            UUID occasionId,
            @Nullable String region,
            long signings,
            @Nullable BigDecimal amount,
            @Nullable BigDecimal approximate,
            long landed) {
        return new OccasionStatistics(
                occasionId,
                region,
                signings,
                Objects.requireNonNullElse(amount, Money.ZERO),
                Objects.requireNonNullElse(approximate, Money.ZERO),
                landed,
                Rounding.bulletin().completionPercent(BigDecimal.valueOf(landed), BigDecimal.valueOf(signings)));
    }
}
