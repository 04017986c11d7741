package cn.guiyan.gateway.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import cn.guiyan.access.RegionScope;
import cn.guiyan.gateway.LargeRegister;
import cn.guiyan.gateway.LargeYear;
import cn.guiyan.gateway.LargeYear.Explained;
import cn.guiyan.gateway.Rows;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What an agreement's rate costs with 300 projects among 10,000 and 100,000 entries. */
class AgreementPlanTest {
    private static final Set<String> BASES = Set.of("OUT_OF_PROVINCE");

    @BeforeAll
    static void fill() throws SQLException {
        LargeRegister.fill();
    }

    @Test
    @Tag("M11")
    void theRateReadsTheLinkedProjectsEntriesAlone() throws SQLException {
        List<Object> asked = List.of(
                List.of(LargeRegister.AGREEMENT),
                List.of(LargeRegister.AGREEMENT),
                BASES,
                LocalDate.parse("2014-07-13"));
        Explained years = LargeYear.explain("330381", AgreementRepository.YEARS, c -> Rows.bound(c, asked));
        assertThat(years.plan()).contains("entry_project");
        assertThat(years.readsAll("entry")).as(years.plan()).isFalse();
        assertThat(years.mostLoops()).as(years.plan()).isLessThanOrEqualTo(LargeRegister.LINKS);
        assertThat(years.mostRows()).as(years.plan()).isLessThan(LargeYear.ENTRIES / 20.0);
    }

    @Test
    void aPageOfProjectsIsAddedUpOnlyAsFarAsShown() throws SQLException {
        List<Object> asked = List.of(BASES, LargeRegister.AGREEMENT, true, Set.of(), 50, 0L);
        Explained page = LargeYear.explain("*", LinkedFundsRepository.PROJECTS, c -> Rows.bound(c, asked));
        assertThat(page.readsAll("entry")).as(page.plan()).isFalse();
        assertThat(page.mostLoops()).as(page.plan()).isLessThanOrEqualTo(LargeRegister.LINKS);
        assertThat(page.mostRows()).as(page.plan()).isLessThan(LargeYear.ENTRIES / 20.0);
    }

    @Test
    void itsEntriesAreFoundByAnIndex() throws SQLException {
        RegionScope county = RegionScope.of("330381");
        Explained page = LargeYear.explain(
                "330381",
                LinkedFundsRepository.ENTRIES,
                c -> Rows.bound(c, LinkedFundsRepository.entries(LargeRegister.AGREEMENT, county, BASES, 50, 0)));
        assertThat(page.readsAll("entry")).as(page.plan()).isFalse();
        assertThat(page.mostLoops()).as(page.plan()).isLessThanOrEqualTo(4L * LargeRegister.LINKS);
        assertThat(page.mostRows()).as(page.plan()).isLessThan(LargeYear.ENTRIES / 20.0);
    }
}
