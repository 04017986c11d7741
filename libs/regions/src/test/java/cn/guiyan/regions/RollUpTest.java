package cn.guiyan.regions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RollUpTest {
    @Test
    void aTownCountsForItsCounty() {
        RollUp counties = rollUp("330302", "330304");
        assertThat(counties.to("330304T13")).isEqualTo("330304");
        assertThat(counties.to("330304")).isEqualTo("330304");
    }

    @Test
    void whatNoRankedRegionCoversIsTheCitysAlone() {
        assertThat(rollUp("330302").to("330304T13")).isNull();
        assertThat(rollUp("330302").to("330300")).isNull();
        assertThat(rollUp("330302").to("999999")).isNull();
    }

    @Test
    void aRegionThatWasReplacedDuringTheYearIsOne() {
        assertThat(rollUp("330305").to("330322")).isEqualTo("330305");
        assertThat(rollUp("330322").to("330305")).isEqualTo("330322");
        assertThat(rollUp("330305", "330322").to("330322")).isEqualTo("330322");
    }

    @Test
    void aCodeThatIsNoRegionCoversNothing() {
        assertThat(rollUp("D-1", "330305").to("330322")).isEqualTo("330305");
        assertThat(rollUp("D-1").covered("D-1")).isEmpty();
    }

    @Test
    void aFigureLeadsDownToEveryCodeThatItAddsUp() {
        assertThat(rollUp("330304").covered("330304")).contains("330304", "330304T13");
        assertThat(rollUp("330322").covered("330322")).containsExactlyInAnyOrder("330322", "330305");
        assertThat(rollUp("330305", "330322").covered("330305")).containsExactly("330305");
    }

    private static RollUp rollUp(String... ranked) {
        return new RollUp(Regions.standard(), List.of(ranked));
    }
}
