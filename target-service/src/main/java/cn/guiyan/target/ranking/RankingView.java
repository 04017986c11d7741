package cn.guiyan.target.ranking;

import cn.guiyan.target.ranking.RankingFigures.Late;
import cn.guiyan.target.ranking.RankingFigures.Place;
import cn.guiyan.target.ranking.RankingFigures.TrendMonth;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A month's two rankings with the figures around them. */
@Schema(description = "月度排名 A month's two rankings, live or as published")
public record RankingView(
        @Nullable @Schema(description = "of the published ranking; null while live")
        UUID id,

        @Schema(examples = "2014-06") String month,

        @Schema(description = "口径", examples = "OUT_OF_PROVINCE")
        String calibre,

        RankingStatus status,

        @Nullable @Schema(description = "期次, from 1; null while live", examples = "1")
        Integer edition,

        @Nullable @Schema(description = "定榜时间") Instant frozenAt,

        @Nullable @Schema(description = "更正原因 of a correction")
        String reason,

        @Schema(description = "累计到位资金, yuan since January", examples = "21404000000.00")
        BigDecimal arrived,

        @Schema(description = "上年同期, yuan", examples = "17444000000.00")
        BigDecimal priorYearArrived,

        @Nullable @Schema(description = "同比, percent; null when there was nothing a year before", examples = "22.7")
        BigDecimal yearOnYearPercent,

        @Nullable @Schema(description = "全年任务, yuan; null without a released plan")
        BigDecimal annualTarget,

        @Nullable @Schema(description = "完成率, percent") BigDecimal completionPercent,

        @Nullable @Schema(description = "超时间进度, percentage points")
        BigDecimal scheduleGapPoints,

        @Schema(description = "完成率排名") List<Place> byRate,
        @Schema(description = "完成量排名") List<Place> byAmount,
        @Schema(description = "逐月走势") List<TrendMonth> trend,
        @Schema(description = "补计") Late lateEntries) {

    static RankingView live(YearMonth month, String calibre, RankingFigures figures) {
        return of(null, month.toString(), calibre, RankingStatus.LIVE, null, null, null, figures);
    }

    static RankingView frozen(MonthlyRanking ranking, RankingEdition edition) {
        return of(
                ranking.id(),
                ranking.month().toString(),
                ranking.calibre(),
                RankingStatus.FROZEN,
                edition.edition(),
                edition.frozenAt(),
                edition.reason(),
                edition.figures());
    }

    /** Entity tag of the content: two views with the same tag show the same figures. */
    String tag() {
        return ContentTag.of(this);
    }

    private static RankingView of(
            @Nullable UUID id,
            String month,
            String calibre,
            RankingStatus status,
            @Nullable Integer edition,
            @Nullable Instant frozenAt,
            @Nullable String reason,
            RankingFigures figures) {
        return new RankingView(
                id,
                month,
                calibre,
                status,
                edition,
                frozenAt,
                reason,
                figures.arrived(),
                figures.priorYearArrived(),
                figures.yearOnYearPercent(),
                figures.annualTarget(),
                figures.completionPercent(),
                figures.scheduleGapPoints(),
                figures.byRate(),
                figures.byAmount(),
                figures.trend(),
                figures.lateEntries());
    }
}
