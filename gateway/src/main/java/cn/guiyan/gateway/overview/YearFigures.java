package cn.guiyan.gateway.overview;

import cn.guiyan.events.target.PlanChanged;
import cn.guiyan.figures.RankedTargets;
import cn.guiyan.figures.Ranking;
import cn.guiyan.figures.RegionFigure;
import cn.guiyan.figures.Rounding;
import cn.guiyan.figures.TieRule;
import cn.guiyan.regions.RegionKind;
import cn.guiyan.regions.Regions;
import cn.guiyan.regions.RollUp;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The sums of a year and of the year before, with the plan that they are measured by. */
final class YearFigures {
    private final Regions regions;
    private final String city;
    private final List<MonthlyTotal> totals;
    private final @Nullable PlanChanged plan;

    /**
     * @param city the region code that the tree's root stands for
     * @param totals of the year and the year before
     * @param plan released, or null
     */
    YearFigures(Regions regions, String city, List<MonthlyTotal> totals, @Nullable PlanChanged plan) {
        this.regions = regions;
        this.city = city;
        this.totals = totals;
        this.plan = plan;
    }

    /** The same years, of some regions only. */
    YearFigures within(Set<String> codes) {
        List<MonthlyTotal> some =
                totals.stream().filter(total -> codes.contains(total.region())).toList();
        return new YearFigures(regions, city, some, plan);
    }

    Rounding rounding() {
        return plan == null
                ? Rounding.bulletin()
                : new Rounding(plan.percentScale(), plan.yearOnYearScale(), RoundingMode.valueOf(plan.rounding()));
    }

    /** Yuan of the whole city from January to the month. */
    BigDecimal cumulative(YearMonth month) {
        return sum(total -> isWithin(total, month));
    }

    /** Yuan of the whole city in the month alone. */
    BigDecimal arrived(YearMonth month) {
        return sum(total -> total.month().equals(month));
    }

    OverviewView.LateEntries lateEntries(YearMonth month) {
        List<MonthlyTotal> ofMonth =
                totals.stream().filter(total -> total.month().equals(month)).toList();
        return new OverviewView.LateEntries(
                ofMonth.stream().mapToLong(MonthlyTotal::late).sum(),
                ofMonth.stream().map(MonthlyTotal::lateAmount).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    boolean isSynthetic() {
        return totals.stream().anyMatch(total -> total.synthetic() > 0);
    }

    /** The city's target, or null without a plan. */
    @Nullable
    BigDecimal annualTarget() {
        return plan == null ? null : targetOf(plan, plan.targets().get(0).code());
    }

    /** A region's target, or null when the plan has none for it. */
    @Nullable
    BigDecimal targetOf(String code) {
        return plan == null
                ? null
                : plan.targets().stream()
                        .filter(target -> target.code().equals(code))
                        .map(PlanChanged.Target::amount)
                        .findFirst()
                        .orElse(null);
    }

    @Nullable
    String provenance() {
        return plan == null ? null : plan.provenance();
    }

    boolean hasPlan() {
        return plan != null;
    }

    /** Both rankings as they stand. Without a plan the regions are the city's counties and zones, and targets are zero. */
    Ranking ranking(YearMonth month) {
        Map<String, BigDecimal> arrived = new LinkedHashMap<>();
        Map<String, String> names = ranked(month);
        names.keySet().forEach(code -> arrived.put(code, BigDecimal.ZERO));
        RollUp rollUp = new RollUp(regions, names.keySet());
        for (MonthlyTotal total : totals) {
            String code = isWithin(total, month) ? rollUp.to(total.region()) : null;
            if (code != null) {
                arrived.merge(code, total.amount(), BigDecimal::add);
            }
        }
        List<RegionFigure> figures = arrived.entrySet().stream()
                .map(sum -> new RegionFigure(
                        sum.getKey(),
                        names.getOrDefault(sum.getKey(), sum.getKey()),
                        sum.getValue(),
                        plan == null ? BigDecimal.ZERO : targetOf(plan, sum.getKey())))
                .toList();
        TieRule ties = plan == null ? TieRule.SHARED : TieRule.valueOf(plan.tieRule());
        return Ranking.of(figures, month, rounding(), ties);
    }

    private Map<String, String> ranked(YearMonth month) {
        Map<String, String> names = new LinkedHashMap<>();
        if (plan != null) {
            RankedTargets.of(plan.targets(), PlanChanged.Target::code, PlanChanged.Target::parent)
                    .forEach(target -> names.put(target.code(), target.name()));
            return names;
        }
        regions.children(city).stream()
                .filter(region -> region.kind() == RegionKind.COUNTY || region.kind() == RegionKind.ZONE)
                .filter(region -> region.isValidOn(month.atEndOfMonth()))
                .forEach(region -> names.put(region.code(), region.name()));
        return names;
    }

    private BigDecimal sum(Predicate<MonthlyTotal> wanted) {
        return totals.stream().filter(wanted).map(MonthlyTotal::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static boolean isWithin(MonthlyTotal total, YearMonth month) {
        return total.month().getYear() == month.getYear() && !total.month().isAfter(month);
    }

    private static BigDecimal targetOf(PlanChanged plan, String code) {
        return plan.targets().stream()
                .filter(target -> target.code().equals(code))
                .map(PlanChanged.Target::amount)
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }
}
