package cn.guiyan.gateway.region;

import static org.assertj.core.api.Assertions.assertThat;

import cn.guiyan.gateway.LargeYear;
import cn.guiyan.gateway.LargeYear.Explained;
import cn.guiyan.gateway.region.RegionRepository.Wanted;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a drill-down costs in a large city. */
class RegionPlanTest {
    private static final Wanted COUNTY =
            new Wanted(Set.of("330381"), Set.of("OUT_OF_PROVINCE"), YearMonth.parse("2014-06"));
    private static final Wanted CITY = new Wanted(
            Set.of(
                    "330302",
                    "330303",
                    "330304",
                    "330304T04",
                    "330322",
                    "330324",
                    "330326",
                    "330327",
                    "330328",
                    "330329",
                    "330381",
                    "330382",
                    "3303K1",
                    "3303K2"),
            Set.of("OUT_OF_PROVINCE"),
            YearMonth.parse("2014-06"));
    private static final int SIZE = 50;

    @BeforeAll
    static void fill() throws SQLException {
        LargeYear.fill();
    }

    @Test
    void aCountysEntriesAreFoundByAnIndex() throws SQLException {
        Explained page = LargeYear.explain("330381", RegionRepository.ENTRIES, c -> COUNTY.entries(c, SIZE, 0));
        assertThat(page.plan()).contains("entry_region");
        assertThat(page.readsAll("entry")).as(page.plan()).isFalse();
        assertThat(page.mostLoops()).as(page.plan()).isLessThanOrEqualTo(SIZE);
        assertThat(page.mostRows()).as(page.plan()).isLessThan(LargeYear.ENTRIES / 100.0);
    }

    @Test
    void aCountysProjectsAreFoundByAnIndexAndOnlyThoseShownAreAddedUp() throws SQLException {
        Explained page = LargeYear.explain("330381", RegionRepository.PROJECTS, c -> COUNTY.projects(c, SIZE, 0));
        assertThat(page.plan()).contains("project_region_planned").contains("project_total_pkey");
        assertThat(page.readsAll("project")).as(page.plan()).isFalse();
        assertThat(page.readsAll("project_total")).as(page.plan()).isFalse();
        assertThat(page.mostLoops()).as(page.plan()).isLessThanOrEqualTo(SIZE);
    }

    @Test
    void countingReadsTheCountyAlone() throws SQLException {
        Explained entries = LargeYear.explain("330381", RegionRepository.ENTRY_COUNT, COUNTY::counted);
        assertThat(entries.readsAll("entry")).as(entries.plan()).isFalse();
        Explained projects =
                LargeYear.explain("330381", RegionRepository.PROJECT_COUNT, c -> List.of(COUNTY.regions(c)));
        assertThat(projects.readsAll("project")).as(projects.plan()).isFalse();
    }

    @Test
    void theWholeCitysProjectsAreAddedUpOnlyAsFarAsShown() throws SQLException {
        Explained page = LargeYear.explain("*", RegionRepository.PROJECTS, c -> CITY.projects(c, SIZE, 0));
        assertThat(page.readsAll("project_total")).as(page.plan()).isFalse();
        assertThat(page.mostLoops()).as(page.plan()).isLessThanOrEqualTo(SIZE);
        Explained entries = LargeYear.explain("*", RegionRepository.ENTRIES, c -> CITY.entries(c, SIZE, 0));
        assertThat(entries.mostLoops()).as(entries.plan()).isLessThanOrEqualTo(SIZE);
    }

    @Test
    void theScopeIsReadOncePerStatement() throws SQLException {
        Explained page = LargeYear.explain("330381", RegionRepository.ENTRY_COUNT, CITY::counted);
        assertThat(page.plan()).contains("InitPlan");
    }
}
