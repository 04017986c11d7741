package cn.guiyan.gateway.overview;

import cn.guiyan.projection.Freshness;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.jspecify.annotations.Nullable;

/**
 * The city's figures of one month. Amounts in yuan, cumulative from January; percentages as published. An answer carries
 * {@code freshness} besides.
 *
 * @param months the months that have figures, newest first
 * @param provenance where the targets come from
 * @param synthetic whether generated records are among what is counted
 */
@Schema(
        description = "领导驾驶舱首屏 The city's figures of one month",
        properties = @SchemaProperty(name = "freshness", implementation = Freshness.class))
public record OverviewView(
        @Schema(examples = "2014-06") String month,
        @Schema(examples = "OUT_OF_PROVINCE") String calibre,

        @Schema(description = "到位资金", examples = "21404000000.00")
        BigDecimal arrived,

        @Schema(description = "上年同期", examples = "17444000000.00")
        BigDecimal priorYearArrived,

        @Nullable @Schema(description = "同比", examples = "22.7")
        BigDecimal yearOnYearPercent,

        @Nullable @Schema(description = "年度任务", examples = "41200000000.00")
        BigDecimal annualTarget,

        @Nullable @Schema(description = "完成率", examples = "51.95")
        BigDecimal completionPercent,

        @Nullable @Schema(description = "与时序进度之差, percentage points", examples = "1.95")
        BigDecimal scheduleGapPoints,

        @Schema(description = "完成率排名; empty without a released plan")
        List<Row> byRate,

        @Schema(description = "完成量排名") List<Row> byAmount,
        @Schema(description = "累计到位, January to December") List<Month> trend,

        @Nullable @Schema(description = "已冻结, absent while the month is open")
        Frozen frozen,

        @Schema(description = "迟报条目: counted here though their own month was frozen")
        LateEntries lateEntries,

        @Nullable String provenance,
        boolean synthetic,
        List<String> months) {

    /**
     * One region's place.
     *
     * @param previousRank a month before, or null in January
     * @param target yuan for the year; null without a released plan
     */
    @Schema(name = "OverviewRow")
    public record Row(
            int rank,
            @Nullable Integer previousRank,
            @Schema(examples = "330304") String region,
            @Schema(examples = "瓯海") String name,
            @Schema(examples = "2695000000.00") BigDecimal arrived,
            @Nullable @Schema(examples = "4200000000.00") BigDecimal target,
            @Nullable @Schema(examples = "64.16") BigDecimal completionPercent,
            @Nullable @Schema(examples = "14.16") BigDecimal scheduleGapPoints) {}

    /** One month of the year; what lies after the month shown is null. */
    @Schema(name = "OverviewMonth")
    public record Month(
            String month,
            @Nullable BigDecimal arrived,
            @Nullable BigDecimal cumulative,
            BigDecimal priorYearCumulative) {}

    /** The publication that the figures are from. */
    @Schema(name = "OverviewFrozen")
    public record Frozen(
            int edition, Instant frozenAt, @Nullable String reason) {}

    /** Entries that the month counts for frozen months before it. */
    @Schema(name = "OverviewLateEntries")
    public record LateEntries(long count, BigDecimal amount) {}
}
