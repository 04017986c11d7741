package cn.guiyan.gateway.overview;

import static org.assertj.core.api.Assertions.assertThat;

import cn.guiyan.gateway.LargeYear;
import cn.guiyan.gateway.LargeYear.Explained;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What an overview costs in a large city: it reads sums of months and regions, however long the ledger. */
class OverviewPlanTest {
    private static final int YEARS = 5;
    private static final int SUMS = YEARS * 12 * 14;

    @BeforeAll
    static void fill() throws SQLException {
        LargeYear.fill();
    }

    @Test
    void twoYearsAreSomeHundredSums() throws SQLException {
        Explained totals = LargeYear.explain(
                "-",
                FigureRepository.TOTALS,
                c -> List.of(calibres(c), LocalDate.parse("2013-01-01"), LocalDate.parse("2014-12-01")));
        assertThat(totals.plan()).contains("monthly_total").doesNotContain("entry");
        assertThat(totals.readsAll("monthly_total")).as(totals.plan()).isFalse();
        assertThat(totals.mostRows()).as(totals.plan()).isLessThanOrEqualTo(SUMS * 2.0 / YEARS);
    }

    @Test
    void theMonthsWithFiguresAreKnownFromTheSums() throws SQLException {
        Explained months = LargeYear.explain("-", FigureRepository.MONTHS, c -> List.of(calibres(c)));
        assertThat(months.plan()).doesNotContain("entry");
        assertThat(months.mostRows()).as(months.plan()).isLessThanOrEqualTo(SUMS);
    }

    @Test
    void aPlanAndAFrozenMonthAreOneRowEach() throws SQLException {
        Explained plan = LargeYear.explain("-", FigureRepository.PLAN, c -> List.of(2014, "CALIBRE_1"));
        assertThat(plan.plan()).contains("plan_year");
        Explained frozen = LargeYear.explain(
                "-", FigureRepository.FROZEN, c -> List.of(LocalDate.parse("2004-06-01"), "CALIBRE_1"));
        assertThat(frozen.plan()).contains("ranking_month");
    }

    private static Object calibres(Connection connection) throws SQLException {
        return connection.createArrayOf("text", new Object[] {"OUT_OF_PROVINCE"});
    }
}
