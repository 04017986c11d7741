package cn.guiyan.target.ranking;

import cn.guiyan.figures.RankedFigure;
import cn.guiyan.figures.Ranking;
import cn.guiyan.figures.RegionFigure;
import cn.guiyan.figures.Rounding;
import cn.guiyan.regions.Regions;
import cn.guiyan.regions.RollUp;
import cn.guiyan.target.actual.CountedAmounts;
import cn.guiyan.target.actual.CountedAmounts.LateSum;
import cn.guiyan.target.plan.ReleasedPlan;
import cn.guiyan.target.plan.Target;
import cn.guiyan.target.ranking.RankingFigures.Late;
import cn.guiyan.target.ranking.RankingFigures.Place;
import cn.guiyan.target.ranking.RankingFigures.TrendMonth;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes a month's figures (T02, T08, T12) from its plan and what has arrived. Without a plan nobody is ranked. */
final class FigureMaker {
    private final CountedAmounts amounts;
    private final @Nullable ReleasedPlan plan;
    private final Rounding rounding;
    private final Predicate<String> city;
    private final @Nullable RollUp rollUp;

    FigureMaker(CountedAmounts amounts, @Nullable ReleasedPlan plan, Regions regions) {
        this.amounts = amounts;
        this.plan = plan;
        this.rounding = plan == null ? Rounding.bulletin() : plan.rounding();
        this.city = plan == null
                ? region -> true
                : regions.withDescendants(plan.root().code())::contains;
        this.rollUp = plan == null
                ? null
                : new RollUp(regions, plan.ranked().stream().map(Target::code).toList());
    }

    /**
     * The figures of a month.
     *
     * @param previous the month before as it was published, or null to compute it
     */
    RankingFigures of(YearMonth month, @Nullable RankingFigures previous) {
        BigDecimal arrived = amounts.until(month, city);
        BigDecimal before = amounts.until(month.minusYears(1), city);
        BigDecimal target = plan == null ? null : plan.root().amount();
        Ranking ranking = ranking(month);
        LateSum late = amounts.late(month);
        return new RankingFigures(
                arrived,
                before,
                rounding.yearOnYearPercent(arrived, before),
                target,
                target == null ? null : rounding.completionPercent(arrived, target),
                target == null ? null : rounding.scheduleGapPoints(arrived, target, month.getMonthValue()),
                places(ranking.byRate(), previousRanks(month, previous, true)),
                places(ranking.byAmount(), previousRanks(month, previous, false)),
                trend(month),
                new Late(late.count(), late.amount()));
    }

    private Ranking ranking(YearMonth month) {
        if (plan == null || rollUp == null) {
            return new Ranking(month, List.of(), List.of());
        }
        List<RegionFigure> figures = new ArrayList<>();
        for (Target child : plan.ranked()) {
            BigDecimal arrived = amounts.until(month, region -> child.code().equals(rollUp.to(region)));
            figures.add(new RegionFigure(child.code(), child.name(), arrived, child.amount()));
        }
        return Ranking.of(figures, month, rounding, plan.tieRule());
    }

    private Map<String, Integer> previousRanks(YearMonth month, @Nullable RankingFigures previous, boolean byRate) {
        if (month.getMonthValue() == 1) {
            return Map.of();
        }
        if (previous != null) {
            return (byRate ? previous.byRate() : previous.byAmount())
                    .stream().collect(Collectors.toMap(Place::region, Place::rank));
        }
        Ranking computed = ranking(month.minusMonths(1));
        return (byRate ? computed.byRate() : computed.byAmount())
                .stream().collect(Collectors.toMap(RankedFigure::region, RankedFigure::rank));
    }

    private static List<Place> places(List<RankedFigure> figures, Map<String, Integer> previousRanks) {
        return figures.stream()
                .map(figure -> new Place(
                        figure.rank(),
                        previousRanks.get(figure.region()),
                        figure.region(),
                        figure.name(),
                        figure.arrived(),
                        figure.target(),
                        figure.completionPercent(),
                        figure.scheduleGapPoints()))
                .toList();
    }

    private List<TrendMonth> trend(YearMonth last) {
        List<TrendMonth> trend = new ArrayList<>();
        for (YearMonth month = last.withMonth(1); !month.isAfter(last); month = month.plusMonths(1)) {
            trend.add(new TrendMonth(
                    month.toString(),
                    amounts.in(month, city),
                    amounts.until(month, city),
                    amounts.until(month.minusYears(1), city)));
        }
        return trend;
    }
}
