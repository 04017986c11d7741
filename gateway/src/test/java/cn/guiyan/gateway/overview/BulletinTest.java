package cn.guiyan.gateway.overview;

import static cn.guiyan.gateway.Amounts.number;
import static cn.guiyan.gateway.Amounts.yi;
import static cn.guiyan.gateway.Ledger.OUHAI;
import static cn.guiyan.gateway.Ledger.PINGYANG;
import static cn.guiyan.gateway.Ledger.target;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.nullValue;

import cn.guiyan.events.target.PlanChanged.Target;
import cn.guiyan.gateway.GatewayTest;
import cn.guiyan.gateway.Ledger;
import cn.guiyan.testing.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The first half of 2014 as the bulletin published it, from the events of its ledger. */
@GatewayTest
class BulletinTest {
    private static final String JUNE = "2014-06";
    private static final Ledger LEDGER = new Ledger("OUT_OF_PROVINCE");
    private static final List<String> OTHERS =
            List.of("330303", "330322", "330324", "330327", "330328", "330329", "330381", "330382", "3303K1", "3303K2");

    @BeforeAll
    static void halfAYear() {
        List<Target> targets = new ArrayList<>(
                List.of(target("330302", "鹿城", "60"), target(OUHAI, "瓯海", "42"), target(PINGYANG, "平阳", "39")));
        OTHERS.forEach(region -> targets.add(target(region, "示例" + region, "27.1")));
        LEDGER.plan(2014, targets);
        LEDGER.verified("330302", "2013-06-30", "174.44");
        LEDGER.verified("330302", "2013-07-01", "50");
        LEDGER.verified("330302", "2014-01-10", "39");
        LEDGER.verified(OUHAI, "2014-01-31", "11.00");
        LEDGER.verified("330304T04", "2014-02-28", "10.00");
        LEDGER.verified(OUHAI, "2014-06-30", "5.95");
        LEDGER.verified(PINGYANG, "2014-05-04", "19.66");
        OTHERS.forEach(region -> LEDGER.verified(region, "2014-03-08", "12.843"));
        await().untilAsserted(() -> LEDGER.overview(JUNE)
                .body("arrived", yi("214.04"))
                .body("priorYearArrived", yi("174.44"))
                .body("byRate", hasSize(13)));
    }

    @Test
    @Tag("T08")
    void theCityArrivedAtWhatWasPublished() {
        LEDGER.overview(JUNE)
                .body("month", equalTo(JUNE))
                .body("yearOnYearPercent", number("22.7"))
                .body("annualTarget", yi("412"))
                .body("completionPercent", number("51.95"))
                .body("scheduleGapPoints", number("1.95"))
                .body("provenance", equalTo("任务数为示例"))
                .body("frozen", nullValue());
    }

    @Test
    @Tag("T02")
    @Tag("T12")
    void ouhaiIsSecondInBothRankings() {
        LEDGER.overview(JUNE)
                .body("byRate[1].rank", equalTo(2))
                .body("byRate[1].region", equalTo(OUHAI))
                .body("byRate[1].name", equalTo("瓯海"))
                .body("byRate[1].arrived", yi("26.95"))
                .body("byRate[1].target", yi("42"))
                .body("byRate[1].completionPercent", number("64.16"))
                .body("byRate[1].scheduleGapPoints", number("14.16"))
                .body("byAmount[1].rank", equalTo(2))
                .body("byAmount[1].region", equalTo(OUHAI));
    }

    @Test
    @Tag("T02")
    @Tag("T12")
    void pingyangIsAheadOfHalfAYearsSchedule() {
        LEDGER.overview(JUNE)
                .body("byRate[2].region", equalTo(PINGYANG))
                .body("byRate[2].arrived", yi("19.66"))
                .body("byRate[2].completionPercent", number("50.41"))
                .body("byRate[2].scheduleGapPoints", number("0.41"));
    }

    @Test
    void theTrendRunsToTheMonthShown() {
        LEDGER.overview(JUNE)
                .body("trend", hasSize(12))
                .body("trend[0].arrived", yi("50"))
                .body("trend[1].cumulative", yi("60"))
                .body("trend[5].cumulative", yi("214.04"))
                .body("trend[5].priorYearCumulative", yi("174.44"))
                .body("trend[6].cumulative", nullValue())
                .body("trend[11].priorYearCumulative", yi("224.44"));
    }

    @Test
    void aMonthBeforeHasItsOwnRanks() {
        LEDGER.overview("2014-05")
                .body("byRate[1].region", equalTo(PINGYANG))
                .body("byRate[1].previousRank", equalTo(13));
        LEDGER.overview(JUNE).body("byRate[1].previousRank", equalTo(3)).body("byRate[2].previousRank", equalTo(2));
    }

    @Test
    void everyViewSaysHowFreshItIs() {
        LEDGER.overview(JUNE).body("freshness.lagMillis", lessThan(2_000));
    }

    @Test
    void aRegionsPageSaysTheSameAsTheRankings() {
        LEDGER.region(Tokens.leader(), OUHAI, JUNE)
                .then()
                .statusCode(200)
                .body("arrived", yi("26.95"))
                .body("completionPercent", number("64.16"))
                .body("rankByRate", equalTo(2))
                .body("rankByAmount", equalTo(2))
                .body("regions", equalTo(13))
                .body("trend[1].arrived", yi("10"))
                .body("entries.total", equalTo(3));
    }
}
