package cn.guiyan.target.ranking;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A month of the year and what was published of it. */
@Schema(description = "各月排名与期次 A month and its editions")
public record RankedMonthView(
        @Schema(examples = "2014-06") String month,

        @Schema(description = "口径", examples = "OUT_OF_PROVINCE")
        String calibre,

        RankingStatus status,
        @Schema(description = "期次, oldest first") List<Edition> editions) {

    static RankedMonthView live(YearMonth month, String calibre) {
        return new RankedMonthView(month.toString(), calibre, RankingStatus.LIVE, List.of());
    }

    static RankedMonthView frozen(MonthlyRanking ranking, List<RankingEdition> editions) {
        return new RankedMonthView(
                ranking.month().toString(),
                ranking.calibre(),
                RankingStatus.FROZEN,
                editions.stream()
                        .map(e -> new Edition(
                                e.edition(),
                                e.frozenAt(),
                                e.frozenBy(),
                                e.reason(),
                                e.figures().arrived(),
                                e.entries()))
                        .toList());
    }

    /** One publication. */
    @Schema(name = "RankingEdition", description = "期次 One publication of a month")
    public record Edition(
            int edition,
            Instant frozenAt,
            @Schema(description = "定榜人") String frozenBy,

            @Nullable @Schema(description = "更正原因 of a correction")
            String reason,

            @Schema(description = "累计到位资金, yuan") BigDecimal arrived,

            @Schema(description = "ledger entries that the month itself counts")
            long entries) {}
}
