package cn.guiyan.figures;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One region's place in a ranking.
 *
 * @param rank from 1
 * @param region region code
 * @param name as published
 * @param arrived yuan from January to the month
 * @param target yuan for the year
 * @param completionPercent as published; null when the target is zero
 * @param scheduleGapPoints completion minus schedule, in percentage points; null when the target is zero
 */
public record RankedFigure(
        int rank,
        String region,
        String name,
        BigDecimal arrived,
        BigDecimal target,
        @Nullable BigDecimal completionPercent,
        @Nullable BigDecimal scheduleGapPoints) {

    RankedFigure at(int newRank) {
        return new RankedFigure(newRank, region, name, arrived, target, completionPercent, scheduleGapPoints);
    }
}
