package cn.guiyan.target.ranking;

import static cn.guiyan.target.plan.PlanMother.yi;
import static org.assertj.core.api.Assertions.assertThat;

import cn.guiyan.figures.Rounding;
import cn.guiyan.figures.TieRule;
import cn.guiyan.regions.Regions;
import cn.guiyan.target.actual.CountedAmounts;
import cn.guiyan.target.actual.CountedAmounts.MonthTotal;
import cn.guiyan.target.actual.CountedAmounts.MovedAmount;
import cn.guiyan.target.plan.PlanMother;
import cn.guiyan.target.plan.ReleasedPlan;
import cn.guiyan.target.ranking.RankingFigures.Place;
import cn.guiyan.target.ranking.RankingFigures.TrendMonth;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** 瓯海 and 平阳 have the bulletin's figures, and so has the city; 鹿城 and 永嘉 are made up around them. */
class FigureMakerTest {
    private static final YearMonth MAY = YearMonth.of(2014, 5);
    private static final YearMonth JUNE = YearMonth.of(2014, 6);
    private static final YearMonth JULY = YearMonth.of(2014, 7);
    private static final ReleasedPlan PLAN =
            new ReleasedPlan(Rounding.bulletin(), TieRule.SHARED, PlanMother.targets());

    private static final List<MonthTotal> TOTALS = List.of(
            total(JUNE.minusYears(1), "330302", "174.44"),
            total(MAY, "330302", "162.28"),
            total(MAY, "330304T04", "20"),
            total(MAY, "330304", "6"),
            total(JUNE, "330304T01", "0.95"),
            total(JUNE, "330326", "19.66"),
            total(MAY, "330324", "5.15"));

    @Test
    @Tag("T02")
    @Tag("T12")
    void ouhaiIsSecondByRateAndByAmount() {
        RankingFigures june = figures(PLAN).of(JUNE, null);
        assertThat(june.byRate()).extracting(Place::name).containsExactly("鹿城区", "瓯海区", "平阳县", "永嘉县");
        assertThat(june.byAmount()).extracting(Place::name).containsExactly("鹿城区", "瓯海区", "平阳县", "永嘉县");
        Place ouhai = june.byAmount().get(1);
        assertThat(ouhai.rank()).isEqualTo(2);
        assertThat(june.byRate().get(1).region()).isEqualTo(ouhai.region());
        assertThat(ouhai.arrived()).isEqualTo(yi("26.95"));
        assertThat(ouhai.completionPercent()).isEqualTo(new BigDecimal("64.16"));
        assertThat(ouhai.scheduleGapPoints()).isEqualTo(new BigDecimal("14.16"));
        assertThat(june.byRate().get(2).completionPercent()).isEqualTo(new BigDecimal("50.41"));
    }

    @Test
    @Tag("T08")
    void theCityIsMeasuredAgainstTheYearBefore() {
        RankingFigures june = figures(PLAN).of(JUNE, null);
        assertThat(june.arrived()).isEqualTo(yi("214.04"));
        assertThat(june.priorYearArrived()).isEqualTo(yi("174.44"));
        assertThat(june.yearOnYearPercent()).isEqualTo(new BigDecimal("22.7"));
        assertThat(june.annualTarget()).isEqualTo(yi("200"));
        assertThat(june.completionPercent()).isEqualTo(new BigDecimal("107.02"));
    }

    @Test
    void theTrendAddsUpToTheMonth() {
        List<TrendMonth> trend = figures(PLAN).of(JUNE, null).trend();
        assertThat(trend).hasSize(6);
        assertThat(trend.get(4)).isEqualTo(new TrendMonth("2014-05", yi("193.43"), yi("193.43"), yi("0")));
        assertThat(trend.get(5)).isEqualTo(new TrendMonth("2014-06", yi("20.61"), yi("214.04"), yi("174.44")));
    }

    @Test
    void thePreviousRankIsThePublishedOneOrTheComputedOne() {
        FigureMaker figures = figures(PLAN);
        RankingFigures may = figures.of(MAY, null);
        assertThat(may.byAmount().get(2).name()).isEqualTo("永嘉县");
        RankingFigures june = figures.of(JUNE, null);
        assertThat(june.byAmount()).extracting(Place::previousRank).containsExactly(1, 2, 4, 3);
        assertThat(figures.of(JUNE, may)).isEqualTo(june);
        assertThat(figures.of(YearMonth.of(2014, 1), null).byRate())
                .extracting(Place::previousRank)
                .containsOnlyNulls();
    }

    @Test
    @Tag("T03")
    void aLateEntryCountsInTheMonthThatWasOpenAndIsNamedThere() {
        MovedAmount late = new MovedAmount(JUNE, JULY, "330304T01", yi("0.95"), 1);
        FigureMaker figures = new FigureMaker(new CountedAmounts(TOTALS, List.of(late)), PLAN, Regions.standard());
        RankingFigures june = figures.of(JUNE, null);
        assertThat(june.arrived()).isEqualTo(yi("213.09"));
        assertThat(june.lateEntries().count()).isZero();
        RankingFigures july = figures.of(JULY, null);
        assertThat(july.arrived()).isEqualTo(yi("214.04"));
        assertThat(july.trend().get(6).arrived()).isEqualTo(yi("0.95"));
        assertThat(july.lateEntries()).isEqualTo(new RankingFigures.Late(1, yi("0.95")));
    }

    @Test
    void withoutAPlanNobodyIsRanked() {
        RankingFigures june = figures(null).of(JUNE, null);
        assertThat(june.arrived()).isEqualTo(yi("214.04"));
        assertThat(june.annualTarget()).isNull();
        assertThat(june.completionPercent()).isNull();
        assertThat(june.byRate()).isEmpty();
    }

    private static FigureMaker figures(@Nullable ReleasedPlan plan) {
        return new FigureMaker(new CountedAmounts(TOTALS, List.of()), plan, Regions.standard());
    }

    private static MonthTotal total(YearMonth month, String region, String yi) {
        return new MonthTotal(month, region, yi(yi));
    }
}
