package cn.guiyan.gateway.operations;

import static cn.guiyan.gateway.Amounts.yi;
import static cn.guiyan.gateway.Ledger.OUHAI;
import static cn.guiyan.gateway.Ledger.PINGYANG;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import cn.guiyan.events.project.FundArrivalChanged;
import cn.guiyan.gateway.Asking;
import cn.guiyan.gateway.GatewayTest;
import cn.guiyan.gateway.Ledger;
import cn.guiyan.gateway.Owners;
import cn.guiyan.testing.Tokens;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What an administrator sees of the views and does for them. */
@GatewayTest
class ProjectionOperationsTest {
    private static final String PROJECTION = "/api/v1/operations/projection";
    private static final Ledger LEDGER = new Ledger("OUT_OF_CITY_REAL_ESTATE");

    @Test
    void whatCannotBeReadParksItsKeyOnly() {
        FundArrivalChanged good = LEDGER.verified(OUHAI, "2044-01-05", "2");
        FundArrivalChanged bad = LEDGER.verified(OUHAI, "2044-01-06", "1");
        await().untilAsserted(() -> LEDGER.overview("2044-01").body("arrived", yi("3")));

        FundArrivalChanged broken = next(bad);
        Owners.publishNonsense(broken);
        Owners.publish(next(good));
        LEDGER.verified(OUHAI, "2044-01-07", "4");
        await().untilAsserted(() -> LEDGER.overview("2044-01").body("arrived", yi("7")));
        parked(1);
        Asking.posting(Tokens.admin())
                .post(PROJECTION + "/retries")
                .then()
                .statusCode(200)
                .body("parked", equalTo(1));

        Owners.publish(next(broken));
        parked(0);
    }

    @Test
    void aRebuildGivesTheSameViewsAndTheyGoOn() {
        FundArrivalChanged january = LEDGER.verified(OUHAI, "2045-01-05", "2");
        FundArrivalChanged late = LEDGER.verified(PINGYANG, "2045-01-06", "3");
        LEDGER.late(late, "2045-02");
        LEDGER.reverse(january);
        FundArrivalChanged erased = LEDGER.verified(OUHAI, "2045-02-06", "9");
        await().untilAsserted(() -> LEDGER.overview("2045-02").body("arrived", yi("12")));
        Owners.erase(erased);
        await().untilAsserted(() -> LEDGER.overview("2045-02").body("arrived", yi("3")));

        String job = Asking.posting(Tokens.admin())
                .body(Map.of("acceptDifferences", false))
                .post(PROJECTION + "/rebuilds")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> Asking.as(Tokens.admin())
                        .get(PROJECTION + "/rebuilds/" + job)
                        .then()
                        .statusCode(200)
                        .body("status", equalTo("DONE"))
                        .body("report.switched", is(true))
                        .body(
                                "report.tables.name",
                                hasItems("entry", "monthly_total", "project_total", "plan", "ranking"))
                        .body("report.tables.equal", everyItem(is(true))));

        LEDGER.overview("2045-02").body("arrived", yi("3"));
        LEDGER.verified(OUHAI, "2045-02-07", "1");
        await().untilAsserted(() -> LEDGER.overview("2045-02").body("arrived", yi("4")));
        LEDGER.region(Tokens.ouhai(), OUHAI, "2045-02")
                .then()
                .statusCode(200)
                .body("entries.items.voucher", not(hasItems(late.voucher())));
    }

    @Test
    void theStateIsTheAdministratorsToSee() {
        Asking.as(Tokens.admin())
                .get(PROJECTION)
                .then()
                .statusCode(200)
                .body("running", is(true))
                .body("positions.size()", greaterThan(0));
        for (String token : new String[] {Tokens.cityOffice(), Tokens.leader(), Tokens.ouhai()}) {
            Asking.as(token)
                    .get(PROJECTION)
                    .then()
                    .statusCode(403)
                    .body("type", equalTo("urn:guiyan:problem:role-not-allowed"));
        }
    }

    @Test
    void theViewsAreHealthyWhileTheyFollow() {
        Asking.anonymously().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
    }

    private static void parked(int keys) {
        await().untilAsserted(() ->
                Asking.as(Tokens.admin()).get(PROJECTION).then().statusCode(200).body("parked", equalTo(keys)));
    }

    private static FundArrivalChanged next(FundArrivalChanged entry) {
        return new FundArrivalChanged(
                entry.id(),
                entry.version() + 1,
                entry.projectId(),
                entry.region(),
                entry.amount(),
                entry.calibre(),
                entry.arrivedOn(),
                entry.voucher(),
                entry.status(),
                entry.verifiedAt(),
                entry.reverses(),
                entry.reversedBy(),
                entry.reason(),
                entry.origin());
    }
}
