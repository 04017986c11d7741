package cn.guiyan.gateway.overview;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The sums of one region with everything below it, as they stand.
 *
 * @param target null when the plan has no target for it
 */
public record RegionFigures(
        BigDecimal arrived,
        @Nullable BigDecimal target,
        @Nullable BigDecimal completionPercent,
        @Nullable BigDecimal scheduleGapPoints,
        List<OverviewView.Month> trend) {}
