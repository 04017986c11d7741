package cn.guiyan.figures;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A month's two rankings (完成率和完成量排名). Rates are compared as published, so that two regions that both read 64.16 are
 * level whatever follows. A region without a target has no rate and comes last by rate.
 *
 * @param month amounts are cumulative from January to it
 * @param byRate the highest completion first
 * @param byAmount the largest amount first
 */
public record Ranking(YearMonth month, List<RankedFigure> byRate, List<RankedFigure> byAmount) {
    private static final Comparator<RankedFigure> RATE = Comparator.comparing(
            RankedFigure::completionPercent, Comparator.nullsLast(Comparator.<BigDecimal>reverseOrder()));
    private static final Comparator<RankedFigure> AMOUNT =
            Comparator.comparing(RankedFigure::arrived, Comparator.reverseOrder());
    private static final Comparator<RankedFigure> REGION = Comparator.comparing(RankedFigure::region);

    public Ranking {
        byRate = List.copyOf(byRate);
        byAmount = List.copyOf(byAmount);
    }

    /**
     * Ranks regions that stand beside one another.
     *
     * @param figures one per region, in any order
     */
    public static Ranking of(List<RegionFigure> figures, YearMonth month, Rounding rounding, TieRule ties) {
        List<RankedFigure> unranked = figures.stream()
                .map(figure -> published(figure, month, rounding))
                .toList();
        return new Ranking(month, ranked(unranked, RATE, AMOUNT, ties), ranked(unranked, AMOUNT, RATE, ties));
    }

    private static RankedFigure published(RegionFigure figure, YearMonth month, Rounding rounding) {
        return new RankedFigure(
                0,
                figure.region(),
                figure.name(),
                figure.arrived(),
                figure.target(),
                rounding.completionPercent(figure.arrived(), figure.target()),
                rounding.scheduleGapPoints(figure.arrived(), figure.target(), month.getMonthValue()));
    }

    // Level regions are always listed by the other measure and the code; the tie rule decides only on their ranks.
    private static List<RankedFigure> ranked(
            List<RankedFigure> unranked,
            Comparator<RankedFigure> measure,
            Comparator<RankedFigure> other,
            TieRule ties) {
        List<RankedFigure> ranked = new ArrayList<>(unranked.size());
        RankedFigure previous = null;
        for (RankedFigure figure : unranked.stream()
                .sorted(measure.thenComparing(other).thenComparing(REGION))
                .toList()) {
            previous = figure.at(rank(previous, figure, ranked.size() + 1, measure, ties));
            ranked.add(previous);
        }
        return ranked;
    }

    private static int rank(
            @Nullable RankedFigure previous,
            RankedFigure figure,
            int place,
            Comparator<RankedFigure> measure,
            TieRule ties) {
        if (previous == null || ties == TieRule.BY_OTHER_MEASURE) {
            return place;
        }
        if (measure.compare(previous, figure) == 0) {
            return previous.rank();
        }
        return ties == TieRule.DENSE ? previous.rank() + 1 : place;
    }
}
