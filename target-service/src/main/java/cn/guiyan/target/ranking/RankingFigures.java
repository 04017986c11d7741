package cn.guiyan.target.ranking;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A month's figures, computed or as published.
 *
 * @param arrived yuan from January to the month
 * @param priorYearArrived yuan of the same months a year before
 * @param yearOnYearPercent null when there was nothing a year before
 * @param annualTarget yuan; null without a released plan, and so are the two that depend on it
 */
record RankingFigures(
        BigDecimal arrived,
        BigDecimal priorYearArrived,
        @Nullable BigDecimal yearOnYearPercent,
        @Nullable BigDecimal annualTarget,
        @Nullable BigDecimal completionPercent,
        @Nullable BigDecimal scheduleGapPoints,
        List<Place> byRate,
        List<Place> byAmount,
        List<TrendMonth> trend,
        Late lateEntries) {

    /**
     * One region's place.
     *
     * @param rank from 1
     * @param previousRank its rank a month before in the same year, or null
     */
    @Schema(name = "RankingPlace", description = "名次 One region's place")
    public record Place(
            @Schema(description = "名次", examples = "2") int rank,

            @Nullable @Schema(description = "上月名次; null in January", examples = "3")
            Integer previousRank,

            @Schema(examples = "330304") String region,
            @Schema(examples = "瓯海区") String name,

            @Schema(description = "累计到位资金, yuan since January", examples = "2695000000.00")
            BigDecimal arrived,

            @Schema(description = "全年任务, yuan", examples = "4200000000.00")
            BigDecimal target,

            @Nullable @Schema(description = "完成率, percent", examples = "64.16")
            BigDecimal completionPercent,

            @Nullable @Schema(description = "超时间进度, percentage points", examples = "14.16")
            BigDecimal scheduleGapPoints) {}

    /** One month of the year. */
    @Schema(name = "RankingMonth", description = "逐月走势 One month of the year")
    public record TrendMonth(
            @Schema(examples = "2014-06") String month,

            @Schema(description = "yuan counted in the month")
            BigDecimal arrived,

            @Schema(description = "yuan since January") BigDecimal cumulative,

            @Schema(description = "yuan since January a year before")
            BigDecimal priorYearCumulative) {}

    /** Entries of earlier months that this month counts, since they came after those were frozen. */
    @Schema(name = "RankingLateEntries", description = "补计 Entries of earlier months that this month counts")
    public record Late(
            long count, @Schema(description = "yuan") BigDecimal amount) {}
}
