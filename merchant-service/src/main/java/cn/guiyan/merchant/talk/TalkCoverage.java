package cn.guiyan.merchant.talk;

import cn.guiyan.figures.Rounding;
import cn.guiyan.merchant.roll.Roll;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * With how many of the top hundred somebody has talked.
 *
 * @param talked merchants on the roll that day, each once, with whom somebody had talked by then
 * @param percent talked ÷ goal, truncated to two decimals
 */
@Schema(description = "百强温商洽谈覆盖率")
public record TalkCoverage(
        LocalDate on,
        @Schema(description = "已洽谈", examples = "37") long talked,
        @Schema(description = "百强", examples = "100") int goal,

        @Schema(description = "覆盖率, percent", examples = "37.00")
        BigDecimal percent) {

    static TalkCoverage of(LocalDate on, long talked) {
        int goal = Roll.TOP_HUNDRED.goal();
        return new TalkCoverage(
                on,
                talked,
                goal,
                Objects.requireNonNull(
                        Rounding.bulletin().completionPercent(BigDecimal.valueOf(talked), BigDecimal.valueOf(goal))));
    }
}
