package cn.guiyan.events.target;

import cn.guiyan.events.Event;
import cn.guiyan.events.EventContract;
import cn.guiyan.events.Topics;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A month's figures as published (一月一通报). Readers show them as they are and never compute them again.
 *
 * @param month ISO year and month, such as 2014-06
 * @param edition 1 for the first publication, then one more for every correction
 * @param reason why the month was corrected; null for the first edition
 * @param arrived yuan from January to the month
 * @param priorYearArrived yuan of the same months a year before
 * @param yearOnYearPercent null when there was nothing a year before
 * @param annualTarget yuan; null when no plan was released
 * @param scheduleGapPoints completion minus the share of the year gone, in percentage points
 * @param entries how many ledger entries the month itself counts
 */
@EventContract(type = "ranking.frozen.v1", topic = Topics.RANKINGS)
public record RankingFrozen(
        UUID id,
        long version,
        @Nullable String region,
        String month,
        String calibre,
        int edition,
        Instant frozenAt,
        @Nullable String reason,
        BigDecimal arrived,
        BigDecimal priorYearArrived,
        @Nullable BigDecimal yearOnYearPercent,
        @Nullable BigDecimal annualTarget,
        @Nullable BigDecimal completionPercent,
        @Nullable BigDecimal scheduleGapPoints,
        List<Row> byRate,
        List<Row> byAmount,
        List<Month> trend,
        long entries)
        implements Event {

    /**
     * One region's place.
     *
     * @param rank from 1
     * @param region region code
     * @param arrived yuan from January to the month
     * @param target yuan for the year
     * @param completionPercent null when the target is zero
     */
    public record Row(
            int rank,
            String region,
            String name,
            BigDecimal arrived,
            BigDecimal target,
            @Nullable BigDecimal completionPercent,
            @Nullable BigDecimal scheduleGapPoints) {}

    /**
     * One month of the year.
     *
     * @param arrived yuan counted in the month
     * @param cumulative yuan from January to the month
     * @param priorYearCumulative the same a year before
     */
    public record Month(String month, BigDecimal arrived, BigDecimal cumulative, BigDecimal priorYearCumulative) {}
}
