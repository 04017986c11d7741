package cn.guiyan.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What an office does reaches the leaders' figures by itself, and never those that were published. */
@ExtendWith(SuiteExtension.class)
class LiveIT {
    private static final String OUHAI = "330304";
    private static final String JUNE = "2014-06";
    private static final String JULY = "2014-07";
    private static final BigDecimal AMOUNT = new BigDecimal("120000000.00");
    private static final Duration SOON = Duration.ofSeconds(2);

    private final Api api;
    private final Suite suite;

    LiveIT(Api api, Suite suite) {
        this.api = api;
        this.suite = suite;
    }

    @Test
    @Tag("P11")
    @Tag("G03")
    void aVerifiedArrivalShowsWithinTwoSecondsAndLeavesTheFrozenMonthAsItWas() {
        String june = api.ranking(JUNE).prettify();
        BigDecimal before = arrived(api.overview(JULY));
        BigDecimal ouhai = arrived(ouhai());
        String entry = api.record("ouhai", api.project("ouhai"), AMOUNT.toPlainString(), "2014-07-03");
        assertThat(arrived(api.overview(JULY))).as("not counted unverified").isEqualByComparingTo(before);

        try (EventStream stream = EventStream.open(suite, "leader")) {
            assertThat(api.verify(entry).statusCode()).isEqualTo(200);
            await().atMost(SOON).untilAsserted(() -> {
                assertThat(stream.events()).contains("changed");
                assertThat(arrived(api.overview(JULY))).isEqualByComparingTo(before.add(AMOUNT));
                assertThat(arrived(api.ranking(JULY))).isEqualByComparingTo(before.add(AMOUNT));
                assertThat(arrived(ouhai())).isEqualByComparingTo(ouhai.add(AMOUNT));
            });
        }
        assertThat(api.ranking(JUNE).prettify()).isEqualTo(june);
    }

    @Test
    @Tag("T03")
    void anEntryOfAFrozenMonthCountsInTheOpenOneAndSaysSo() {
        String june = api.ranking(JUNE).prettify();
        BigDecimal before = arrived(api.overview(JULY));
        String entry = api.record("ouhai", api.project("ouhai"), AMOUNT.toPlainString(), "2014-06-27");
        assertThat(api.verify(entry).statusCode()).isEqualTo(200);

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(arrived(api.overview(JULY))).isEqualByComparingTo(before.add(AMOUNT)));
        await().atMost(SOON).untilAsserted(() -> {
            JsonPath late = api.get("office", "/api/v1/late-entries?month=2014-07&size=200&calibre=" + Api.CALIBRE);
            assertThat(late.<String>getList("items.id")).contains(entry);
        });
        assertThat(api.ranking(JUNE).prettify()).isEqualTo(june);
        assertThat(arrived(api.overview(JUNE))).isEqualByComparingTo("21404000000");
    }

    @Test
    @Tag("P11")
    void aReversalTakesTheAmountBackAsAnEntryOfItsOwn() {
        BigDecimal before = arrived(api.overview(JULY));
        String entry = api.record("ouhai", api.project("ouhai"), AMOUNT.toPlainString(), "2014-07-04");
        api.verify(entry);
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(arrived(api.overview(JULY))).isEqualByComparingTo(before.add(AMOUNT)));

        String reversal = Api.created(
                api.post("office", "/api/v1/fund-arrivals/" + entry + "/reversal", Map.of("reason", "凭证金额录入有误")));
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(arrived(api.overview(JULY))).isEqualByComparingTo(before));
        JsonPath own = api.get("office", "/api/v1/fund-arrivals/{id}", reversal);
        assertThat(Api.number(own, "amount")).isEqualByComparingTo(AMOUNT.negate());
        assertThat(own.getString("reverses")).isEqualTo(entry);
    }

    @Test
    @Tag("D13")
    void theHistorySaysWhoDidWhat() {
        String entry = api.record("ouhai", api.project("ouhai"), AMOUNT.toPlainString(), "2014-07-05");
        api.verify(entry);
        JsonPath history = api.get("ouhai", "/api/v1/fund-arrivals/{id}/history", entry);
        List<String> actors = history.getList("actor");
        assertThat(actors).containsExactly("office", "ouhai");
        assertThat(history.<String>getList("[0].changes.field")).contains("status", "verifiedAt");
    }

    @Test
    void aReadThatBringsItsWritesTokenSeesTheWrite() {
        BigDecimal before = arrived(api.overview(JULY));
        String entry = api.record("ouhai", api.project("ouhai"), "1.00", "2014-07-06");
        String token = api.verify(entry).header("Consistency-Token");
        JsonPath seen = api.as("leader")
                .header("Consistency-Token", token)
                .get("/api/v1/leadership/overview?month=2014-07&calibre=" + Api.CALIBRE)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(arrived(seen)).isEqualByComparingTo(before.add(BigDecimal.ONE));
        assertThat(Api.row(seen, "byAmount", OUHAI)).isNotEmpty();
    }

    private JsonPath ouhai() {
        return api.get("ouhai", "/api/v1/leadership/regions/" + OUHAI + "?month=2014-07&calibre=" + Api.CALIBRE);
    }

    private static BigDecimal arrived(JsonPath view) {
        return Api.number(view, "arrived");
    }
}
