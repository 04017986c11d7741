package cn.guiyan.gateway.overview;

import cn.guiyan.events.target.RankingFrozen;
import cn.guiyan.figures.Calibres;
import cn.guiyan.figures.RankedFigure;
import cn.guiyan.figures.Ranking;
import cn.guiyan.figures.Rounding;
import cn.guiyan.regions.Regions;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Composes the overview: a frozen month as it was published, an open one from the sums as they stand. */
@ApplicationScoped
public class OverviewComposer {
    private final FigureRepository figures;
    private final Clock clock;
    private final Calibres calibres = Calibres.standard();
    private final Regions regions = Regions.standard();
    private final String city = regions.city().code();

    OverviewComposer(FigureRepository figures, Clock clock) {
        this.figures = figures;
        this.clock = clock;
    }

    /** The latest month that counts anything of a calibre; this month when none does. */
    public YearMonth latestMonth(String calibre) {
        return figures.months(calibres.bases(calibre)).stream().findFirst().orElseGet(() -> YearMonth.now(clock));
    }

    /** The overview of a month. */
    public OverviewView compose(YearMonth month, String calibre) {
        Set<String> bases = calibres.bases(calibre);
        YearFigures year = year(month, calibre, bases);
        List<String> months =
                figures.months(bases).stream().map(YearMonth::toString).toList();
        Ranks before = ranksBefore(month, calibre, year);
        return figures.frozen(month, calibre)
                .map(frozen -> published(month, frozen, year, before, months))
                .orElseGet(() -> live(month, calibre, year, before, months));
    }

    /**
     * What a region counts, as the sums stand.
     *
     * @param covered the codes whose amounts are its own
     */
    public RegionFigures ofRegion(YearMonth month, String calibre, String code, Set<String> covered) {
        YearFigures region = year(month, calibre, calibres.bases(calibre)).within(covered);
        BigDecimal arrived = region.cumulative(month);
        BigDecimal target = region.targetOf(code);
        Rounding rounding = region.rounding();
        return new RegionFigures(
                arrived,
                target,
                target == null ? null : rounding.completionPercent(arrived, target),
                target == null ? null : rounding.scheduleGapPoints(arrived, target, month.getMonthValue()),
                trend(month, region, Map.of()));
    }

    private YearFigures year(YearMonth month, String calibre, Set<String> bases) {
        YearMonth from = month.withMonth(1).minusYears(1);
        return new YearFigures(
                regions,
                city,
                figures.totals(bases, from, month.withMonth(12)),
                figures.plan(month.getYear(), calibre).orElse(null));
    }

    private OverviewView live(YearMonth month, String calibre, YearFigures year, Ranks before, List<String> months) {
        Rounding rounding = year.rounding();
        BigDecimal arrived = year.cumulative(month);
        BigDecimal prior = year.cumulative(month.minusYears(1));
        BigDecimal target = year.annualTarget();
        Ranking ranking = year.ranking(month);
        return new OverviewView(
                month.toString(),
                calibre,
                arrived,
                prior,
                rounding.yearOnYearPercent(arrived, prior),
                target,
                target == null ? null : rounding.completionPercent(arrived, target),
                target == null ? null : rounding.scheduleGapPoints(arrived, target, month.getMonthValue()),
                year.hasPlan() ? rows(ranking.byRate(), before.byRate(), true) : List.of(),
                rows(ranking.byAmount(), before.byAmount(), year.hasPlan()),
                trend(month, year, Map.of()),
                null,
                year.lateEntries(month),
                year.provenance(),
                year.isSynthetic(),
                months);
    }

    private static OverviewView published(
            YearMonth month, RankingFrozen frozen, YearFigures year, Ranks before, List<String> months) {
        Map<String, RankingFrozen.Month> published = new HashMap<>();
        frozen.trend().forEach(point -> published.put(point.month(), point));
        return new OverviewView(
                frozen.month(),
                frozen.calibre(),
                frozen.arrived(),
                frozen.priorYearArrived(),
                frozen.yearOnYearPercent(),
                frozen.annualTarget(),
                frozen.completionPercent(),
                frozen.scheduleGapPoints(),
                frozenRows(frozen.byRate(), before.byRate()),
                frozenRows(frozen.byAmount(), before.byAmount()),
                trend(month, year, published),
                new OverviewView.Frozen(frozen.edition(), frozen.frozenAt(), frozen.reason()),
                year.lateEntries(month),
                year.provenance(),
                year.isSynthetic(),
                months);
    }

    private static List<OverviewView.Month> trend(
            YearMonth shown, YearFigures year, Map<String, RankingFrozen.Month> published) {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(shown::withMonth)
                .map(month -> point(month, month.isAfter(shown), year, published.get(month.toString())))
                .toList();
    }

    private static OverviewView.Month point(
            YearMonth month, boolean later, YearFigures year, RankingFrozen.@Nullable Month published) {
        if (later) {
            return new OverviewView.Month(month.toString(), null, null, year.cumulative(month.minusYears(1)));
        }
        return published == null
                ? new OverviewView.Month(
                        month.toString(),
                        year.arrived(month),
                        year.cumulative(month),
                        year.cumulative(month.minusYears(1)))
                : new OverviewView.Month(
                        month.toString(), published.arrived(), published.cumulative(), published.priorYearCumulative());
    }

    private Ranks ranksBefore(YearMonth month, String calibre, YearFigures year) {
        if (month.getMonthValue() == 1) {
            return new Ranks(Map.of(), Map.of());
        }
        YearMonth before = month.minusMonths(1);
        return figures.frozen(before, calibre).map(Ranks::of).orElseGet(() -> Ranks.of(year.ranking(before)));
    }

    private static List<OverviewView.Row> rows(
            List<RankedFigure> ranked, Map<String, Integer> before, boolean withTarget) {
        return ranked.stream()
                .map(figure -> new OverviewView.Row(
                        figure.rank(),
                        before.get(figure.region()),
                        figure.region(),
                        figure.name(),
                        figure.arrived(),
                        withTarget ? figure.target() : null,
                        figure.completionPercent(),
                        figure.scheduleGapPoints()))
                .toList();
    }

    private static List<OverviewView.Row> frozenRows(List<RankingFrozen.Row> rows, Map<String, Integer> before) {
        return rows.stream()
                .map(row -> new OverviewView.Row(
                        row.rank(),
                        before.get(row.region()),
                        row.region(),
                        row.name(),
                        row.arrived(),
                        row.target(),
                        row.completionPercent(),
                        row.scheduleGapPoints()))
                .toList();
    }

    /** The places of a month before, by region. */
    private record Ranks(Map<String, Integer> byRate, Map<String, Integer> byAmount) {
        static Ranks of(RankingFrozen frozen) {
            Map<String, Integer> rate = new HashMap<>();
            frozen.byRate().forEach(row -> rate.put(row.region(), row.rank()));
            Map<String, Integer> amount = new HashMap<>();
            frozen.byAmount().forEach(row -> amount.put(row.region(), row.rank()));
            return new Ranks(rate, amount);
        }

        static Ranks of(Ranking ranking) {
            Map<String, Integer> rate = new HashMap<>();
            ranking.byRate().forEach(row -> rate.put(row.region(), row.rank()));
            Map<String, Integer> amount = new HashMap<>();
            ranking.byAmount().forEach(row -> amount.put(row.region(), row.rank()));
            return new Ranks(rate, amount);
        }
    }
}
