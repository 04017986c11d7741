package cn.guiyan.target.operations;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.comparesEqualTo;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;

import cn.guiyan.events.project.FundArrivalChanged;
import cn.guiyan.target.Ledger;
import cn.guiyan.target.Office;
import cn.guiyan.target.ServiceTest;
import cn.guiyan.testing.Tokens;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@ServiceTest
class OperationsResourceTest {
    private static final String PROJECTION = "/api/v1/operations/projection";

    @Test
    void aRebuildKeepsTheMonthsThatCountEachEntry() {
        Office office = new Office("OUT_OF_PROVINCE");
        Ledger ledger = new Ledger("OUT_OF_PROVINCE");
        office.plan(2020);
        FundArrivalChanged early = ledger.verified("330304", "2020-01-15", "1");
        office.freeze("2020-01", early).then().statusCode(200);
        ledger.verified("330304", "2020-01-16", "2");
        await().untilAsserted(() -> office.ranking("2020-02").body("lateEntries.count", comparesEqualTo(1)));
        String before = office.ranking("2020-02").extract().header("ETag");

        String job = Office.as(Tokens.admin())
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of("acceptDifferences", false))
                .post(PROJECTION + "/rebuilds")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> Office.as(Tokens.admin())
                        .get(PROJECTION + "/rebuilds/" + job)
                        .then()
                        .statusCode(200)
                        .body("status", equalTo("DONE"))
                        .body("report.switched", is(true))
                        .body("report.tables.equal", everyItem(is(true))));

        office.ranking("2020-02").header("ETag", before);
        FundArrivalChanged after = ledger.verified("330304", "2020-02-16", "4");
        office.ranking("2020-02", after).body("arrived", comparesEqualTo(new BigDecimal("700000000")));
    }

    @Test
    void anAdministratorSeesTheStateAndTriesParkedKeysAgain() {
        Office.as(Tokens.admin())
                .get(PROJECTION)
                .then()
                .statusCode(200)
                .body("running", is(true))
                .body("parked", comparesEqualTo(0));
        Office.as(Tokens.admin())
                .header("Idempotency-Key", UUID.randomUUID())
                .post(PROJECTION + "/retries")
                .then()
                .statusCode(200);
        Office.as(Tokens.admin()).get(PROJECTION + "/rebuilds/none").then().statusCode(404);
    }

    @Test
    void nobodyElseDoes() {
        for (String token : new String[] {Tokens.cityOffice(), Tokens.leader(), Tokens.ouhai()}) {
            Office.as(token).get(PROJECTION).then().statusCode(403);
        }
    }
}
