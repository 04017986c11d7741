package cn.guiyan.gateway.overview;

import static cn.guiyan.gateway.Amounts.yi;
import static cn.guiyan.gateway.Ledger.LUCHENG;
import static cn.guiyan.gateway.Ledger.OUHAI;
import static cn.guiyan.gateway.Ledger.target;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import cn.guiyan.gateway.GatewayTest;
import cn.guiyan.gateway.Ledger;
import cn.guiyan.testing.Tokens;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who is ranked in an open month and what counts for them is what a frozen month would say. */
@GatewayTest
class RankedRegionsTest {
    private static final String DONGTOU_COUNTY = "330322";
    private static final String DONGTOU_DISTRICT = "330305";

    @Test
    @Tag("T02")
    void aDepartmentBelowTheCityHasATargetButNoRank() {
        Ledger ledger = new Ledger("CAPITAL_RETURN");
        ledger.plan(2015, List.of(target(LUCHENG, "鹿城", "10"), target("D-1", "市发改委", "5"), target(OUHAI, "瓯海", "20")));
        ledger.verified(LUCHENG, "2015-01-02", "9");
        ledger.verified(OUHAI, "2015-01-02", "10");
        await().untilAsserted(() -> ledger.overview("2015-01")
                .body("arrived", yi("19"))
                .body("annualTarget", yi("35"))
                .body("byRate.region", contains(LUCHENG, OUHAI))
                .body("byAmount.region", contains(OUHAI, LUCHENG)));
    }

    @Test
    void whatARegionCountedBeforeItWasReplacedIsItsSuccessors() {
        Ledger ledger = new Ledger("IN_PROVINCE_OUT_OF_CITY");
        ledger.plan(2015, List.of(target(DONGTOU_DISTRICT, "洞头", "10"), target(OUHAI, "瓯海", "20")));
        ledger.verified(DONGTOU_COUNTY, "2015-03-02", "3");
        ledger.verified(DONGTOU_DISTRICT, "2015-09-02", "4");
        await().untilAsserted(() -> ledger.overview("2015-09")
                .body("arrived", yi("7"))
                .body("byAmount.region", contains(DONGTOU_DISTRICT, OUHAI))
                .body("byAmount[0].arrived", yi("7")));
    }

    @Test
    void aPlanThatStillNamesTheOldCountyCountsWhatTheNewDistrictRecords() {
        Ledger ledger = new Ledger("OUT_OF_CITY_REAL_ESTATE");
        ledger.plan(2015, List.of(target(DONGTOU_COUNTY, "洞头", "10"), target(OUHAI, "瓯海", "20")));
        ledger.verified(DONGTOU_COUNTY, "2015-03-02", "3");
        ledger.verified(DONGTOU_DISTRICT, "2015-09-02", "4");
        await().untilAsserted(() -> ledger.overview("2015-09")
                .body("byAmount.region", contains(DONGTOU_COUNTY, OUHAI))
                .body("byAmount[0].arrived", yi("7")));
        ledger.region(Tokens.leader(), DONGTOU_COUNTY, "2015-09")
                .then()
                .statusCode(200)
                .body("arrived", yi("7"))
                .body("entries.total", equalTo(2))
                .body("trend[8].cumulative", yi("7"));
    }

    @Test
    void withoutAPlanARegionThatHasBeenReplacedCountsForTheOneThatIs() {
        Ledger ledger = new Ledger("OUT_OF_PROVINCE");
        ledger.verified(DONGTOU_COUNTY, "2015-03-02", "3");
        await().untilAsserted(() -> ledger.overview("2015-09")
                .body("byAmount[0].region", equalTo(DONGTOU_DISTRICT))
                .body("byAmount[0].arrived", yi("3"))
                .body("byAmount.region", not(hasItem(DONGTOU_COUNTY))));
    }
}
