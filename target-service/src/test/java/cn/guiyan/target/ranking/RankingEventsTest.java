package cn.guiyan.target.ranking;

import static cn.guiyan.target.plan.PlanMother.yi;
import static org.assertj.core.api.Assertions.assertThat;

import cn.guiyan.events.GoldenFiles;
import cn.guiyan.events.target.PlanChanged;
import cn.guiyan.events.target.RankingFrozen;
import cn.guiyan.figures.Rounding;
import cn.guiyan.figures.TieRule;
import cn.guiyan.regions.Regions;
import cn.guiyan.target.actual.CountedAmounts;
import cn.guiyan.target.actual.CountedAmounts.MonthTotal;
import cn.guiyan.target.plan.ReleasedPlan;
import cn.guiyan.target.plan.Target;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class RankingEventsTest {
    private static final YearMonth JUNE = YearMonth.of(2014, 6);

    @Test
    @Tag("T02")
    @Tag("T08")
    void juneOf2014IsPublishedAsInTheGoldenFile() {
        RankingFrozen golden = GoldenFiles.read(RankingFrozen.class, "june-2014");
        RankingFigures figures = new FigureMaker(
                        new CountedAmounts(totals(golden), List.of()), plan(), Regions.standard())
                .of(JUNE, null);
        MonthlyRanking june = MonthlyRanking.freeze(JUNE, "OUT_OF_PROVINCE");
        RankingEdition edition = june.publish(figures, golden.frozenAt(), "office", null, golden.entries());
        RankingFrozen made = RankingEvents.frozen(june, edition);
        assertThat(made.byRate()).isEqualTo(golden.byRate());
        assertThat(made.byAmount()).isEqualTo(golden.byAmount());
        assertThat(made.trend()).isEqualTo(golden.trend());
        assertThat(made.yearOnYearPercent()).isEqualTo(golden.yearOnYearPercent());
        GoldenFiles.assertProduces(identified(made, golden), "june-2014");
    }

    @Test
    void theStoredDocumentKeepsEveryDigit() {
        RankingFrozen golden = GoldenFiles.read(RankingFrozen.class, "june-2014");
        RankingFigures figures = new FigureMaker(
                        new CountedAmounts(totals(golden), List.of()), plan(), Regions.standard())
                .of(JUNE, null);
        FiguresColumn column = new FiguresColumn();
        assertThat(column.convertToEntityAttribute(column.convertToDatabaseColumn(figures)))
                .isEqualTo(figures);
    }

    /** The golden year's amounts: each month's in 鹿城, corrected in June so that every region has its own. */
    private static List<MonthTotal> totals(RankingFrozen golden) {
        List<MonthTotal> totals = new ArrayList<>();
        for (RankingFrozen.Month month : golden.trend()) {
            YearMonth at = YearMonth.parse(month.month());
            totals.add(new MonthTotal(at, "330302", month.arrived()));
            totals.add(new MonthTotal(at.minusYears(1), "330302", month.priorYearCumulative()));
            totals.add(new MonthTotal(
                    at.minusYears(1).plusMonths(1),
                    "330302",
                    month.priorYearCumulative().negate()));
        }
        golden.byAmount().forEach(row -> totals.add(new MonthTotal(JUNE, row.region(), row.arrived())));
        totals.add(new MonthTotal(JUNE, "330302", golden.arrived().negate()));
        return totals;
    }

    private static ReleasedPlan plan() {
        PlanChanged golden = GoldenFiles.read(PlanChanged.class, "released");
        return new ReleasedPlan(
                Rounding.bulletin(),
                TieRule.SHARED,
                golden.targets().stream()
                        .map(t -> new Target(t.code(), t.name(), t.parent(), t.amount(), t.reserve()))
                        .toList());
    }

    /** With the golden file's id, which Hibernate gives. */
    private static RankingFrozen identified(RankingFrozen made, RankingFrozen golden) {
        assertThat(yi("214.04")).isEqualTo(made.arrived());
        return new RankingFrozen(
                golden.id(),
                made.version(),
                made.region(),
                made.month(),
                made.calibre(),
                made.edition(),
                made.frozenAt(),
                made.reason(),
                made.arrived(),
                made.priorYearArrived(),
                made.yearOnYearPercent(),
                made.annualTarget(),
                made.completionPercent(),
                made.scheduleGapPoints(),
                made.byRate(),
                made.byAmount(),
                made.trend(),
                made.entries());
    }
}
