package cn.guiyan.gateway.liaison;

import static org.assertj.core.api.Assertions.assertThat;

import cn.guiyan.access.RegionScope;
import cn.guiyan.gateway.LargeRegister;
import cn.guiyan.gateway.LargeYear;
import cn.guiyan.gateway.LargeYear.Explained;
import cn.guiyan.gateway.Rows;
import cn.guiyan.gateway.liaison.ProvinceRepository.Wanted;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the map costs with 20,000 merchants, 1,000 chambers and 100,000 contacts. */
class LiaisonMapPlanTest {
    private static final LocalDate ON = LocalDate.parse("2014-07-13");
    private static final Wanted PROVINCE =
            new Wanted(Set.of("110000", "110100", "110200", "110300", "110400"), ON, RegionScope.of("330381"));

    @BeforeAll
    static void fill() throws SQLException {
        LargeRegister.fill();
    }

    @Test
    @Tag("M03")
    void theWholeMapReadsEveryMerchantOnceAndNothingPerMerchant() throws SQLException {
        MapFilter everything = new MapFilter();
        Explained map = LargeYear.explain(
                "*",
                MapRepository.COUNT,
                c -> Rows.bound(c, MapRepository.parameters(everything, RegionScope.all(), ON)));
        assertThat(map.mostRows()).as(map.plan()).isLessThanOrEqualTo(LargeRegister.MERCHANTS);
        assertThat(map.mostLoops()).as(map.plan()).isLessThanOrEqualTo(2_000);
        assertThat(map.plan()).contains("InitPlan");
    }

    @Test
    void aProvincesOfficersAndLeadingMerchantsAreFoundWithoutReadingContacts() throws SQLException {
        Explained officers =
                LargeYear.explain("330381", ProvinceRepository.OFFICERS, c -> Rows.bound(c, PROVINCE.parameters()));
        assertThat(officers.mostRows()).as(officers.plan()).isLessThanOrEqualTo(LargeRegister.MERCHANTS);
        assertThat(officers.plan()).doesNotContain("contact");
    }

    @Test
    void theLastContactOfAProvinceIsFoundByIndexesForItsMerchantsAlone() throws SQLException {
        Explained last =
                LargeYear.explain("330381", ProvinceRepository.LAST_CONTACT, c -> Rows.bound(c, PROVINCE.parameters()));
        assertThat(last.plan()).contains("contact_merchant").contains("contact_chamber");
        assertThat(last.readsAll("contact")).as(last.plan()).isFalse();
        assertThat(last.mostLoops()).as(last.plan()).isLessThanOrEqualTo(LargeRegister.MERCHANTS / 50);
    }
}
