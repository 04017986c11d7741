package cn.guiyan.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RegionScopeTest {
    @Test
    void anOfficeSeesItsRegionWithTownsAndPredecessors() {
        RegionScope ouhai = RegionScope.of("330304");
        assertThat(ouhai.contains("330304")).isTrue();
        assertThat(ouhai.contains("330304T01")).isTrue();
        assertThat(ouhai.contains("330326")).isFalse();
        assertThat(RegionScope.of("330305").contains("330322")).isTrue();
        assertThat(RegionScope.of("330300").contains("3303K1")).isTrue();
    }

    @Test
    void anUnknownRegionIsNoScope() {
        assertThat(RegionScope.of("999999")).isEqualTo(RegionScope.none());
        assertThat(RegionScope.of("*")).isEqualTo(RegionScope.none());
    }

    @Test
    void theSettingNamesWhatIsSeen() {
        assertThat(RegionScope.all().setting()).isEqualTo("*");
        assertThat(RegionScope.none().setting()).isEqualTo("-");
        assertThat(RegionScope.of("330305").setting()).isEqualTo("-,330305,330322");
        assertThat(RegionScope.all().contains("any")).isTrue();
        assertThat(RegionScope.none().contains("330304")).isFalse();
    }
}
