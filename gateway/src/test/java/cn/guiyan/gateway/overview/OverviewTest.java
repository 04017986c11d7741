package cn.guiyan.gateway.overview;

import static cn.guiyan.gateway.Amounts.yi;
import static cn.guiyan.gateway.Ledger.LUCHENG;
import static cn.guiyan.gateway.Ledger.OUHAI;
import static cn.guiyan.gateway.Ledger.PINGYANG;
import static cn.guiyan.gateway.Ledger.target;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import cn.guiyan.events.project.FundArrivalChanged;
import cn.guiyan.gateway.Asking;
import cn.guiyan.gateway.GatewayTest;
import cn.guiyan.gateway.Ledger;
import cn.guiyan.gateway.Owners;
import cn.guiyan.testing.EmbeddedPostgresServer;
import cn.guiyan.testing.Tokens;
import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@GatewayTest
class OverviewTest {
    private static final Ledger LEDGER = new Ledger("IN_PROVINCE_OUT_OF_CITY");

    @ParameterizedTest
    @CsvSource({"SHARED,1 2 2 4", "DENSE,1 2 2 3", "BY_OTHER_MEASURE,1 2 3 4"})
    void levelRegionsRankAsThePlanSays(String rule, String ranks) {
        int year = 2030 + rule.length();
        LEDGER.plan(
                year,
                "RELEASED",
                rule,
                List.of(
                        target(LUCHENG, "鹿城", "10"),
                        target(OUHAI, "瓯海", "20"),
                        target(PINGYANG, "平阳", "10"),
                        target("330381", "瑞安", "10")));
        LEDGER.verified(LUCHENG, year + "-01-02", "9");
        LEDGER.verified(OUHAI, year + "-01-02", "10");
        LEDGER.verified(PINGYANG, year + "-01-02", "5");
        LEDGER.verified("330381", year + "-01-02", "1");
        await().untilAsserted(() -> {
            ValidatableResponse overview = LEDGER.overview(year + "-01")
                    .body("arrived", yi("25"))
                    .body("byRate.region", contains(LUCHENG, OUHAI, PINGYANG, "330381"));
            assertThat(overview.extract().jsonPath().getList("byRate.rank", String.class))
                    .containsExactly(ranks.split(" "));
        });
    }

    @Test
    void withoutAReleasedPlanThereIsNoRate() {
        LEDGER.plan(2050, "DRAFT", "SHARED", List.of(target(OUHAI, "瓯海", "20")));
        LEDGER.verified("330304T04", "2050-01-02", "1");
        await().untilAsserted(() -> LEDGER.overview("2050-01")
                .body("arrived", yi("1"))
                .body("annualTarget", nullValue())
                .body("completionPercent", nullValue())
                .body("yearOnYearPercent", nullValue())
                .body("byRate", empty())
                .body("byAmount", hasSize(14))
                .body("byAmount[0].region", equalTo(OUHAI))
                .body("byAmount[0].target", nullValue())
                .body("byAmount.completionPercent", everyItem(nullValue())));
    }

    @Test
    void onlyWhatIsVerifiedCountsAndAReversalTakesItBack() {
        FundArrivalChanged recorded = LEDGER.recorded(Ledger.project(OUHAI, "示例项目甲", "3"), "2051-01-05", "2");
        read("2051-01", "0", recorded);
        FundArrivalChanged verified = LEDGER.verify(recorded);
        read("2051-01", "2", verified);
        FundArrivalChanged reversal = LEDGER.reverse(verified);
        read("2051-01", "0", reversal);
    }

    @Test
    void anErasedEntryCountsNoLonger() {
        FundArrivalChanged entry = LEDGER.verified(OUHAI, "2052-01-05", "2");
        read("2052-01", "2", entry);
        Owners.erase(entry);
        await().untilAsserted(() -> LEDGER.overview("2052-01").body("arrived", yi("0")));
    }

    @Test
    void aReadSeesTheWriteWhoseTokenItBrings() {
        for (int i = 1; i <= 10; i++) {
            read("2053-02", Integer.toString(i), LEDGER.verified(OUHAI, "2053-02-05", "1"));
        }
    }

    @Test
    void aReadSeesWhatAnotherReplicaHasTakenIn() throws SQLException {
        FundArrivalChanged entry = LEDGER.verified(OUHAI, "2057-01-05", "1");
        read("2057-01", "1", entry);
        LEDGER.overview("2057-01");
        elsewhere("UPDATE views.monthly_total SET amount = 200000000 WHERE month = '2057-01-01'");
        LEDGER.overview("2057-01").body("arrived", yi("1"));
        read("2057-01", "2", entry);
        LEDGER.overview("2057-01").body("arrived", yi("2"));
        elsewhere("UPDATE views.monthly_total SET amount = 100000000 WHERE month = '2057-01-01'");
    }

    private static void elsewhere(String statement) throws SQLException {
        try (Connection owner = EmbeddedPostgresServer.database("views").asOwner();
                Statement sql = owner.createStatement()) {
            sql.execute(statement);
        }
    }

    @Test
    void aReadThatWaitsTooLongSaysSo() {
        Asking.as(Tokens.leader())
                .queryParam("month", "2054-01")
                .header("Consistency-Token", "guiyan.project.fund-arrivals:0146eb05-8000-7a00-8000-00000000dead:7")
                .get("/api/v1/leadership/overview")
                .then()
                .statusCode(200)
                .header("Stale", "true");
    }

    @Test
    void aTokenThatIsNoneIsAProblem() {
        Asking.as(Tokens.leader())
                .queryParam("month", "2054-01")
                .header("Consistency-Token", "yesterday")
                .get("/api/v1/leadership/overview")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @Test
    void whatHasNotChangedIsNotSentAgain() {
        FundArrivalChanged entry = LEDGER.verified(OUHAI, "2055-01-05", "2");
        read("2055-01", "2", entry);
        String etag = LEDGER.overview("2055-01").extract().header("ETag");
        unchanged("2055-01", etag).statusCode(304).header("ETag", etag);
        unchanged("2055-01", "\"other\", " + etag).statusCode(304);
        unchanged("2055-01", "*").statusCode(304);
        read("2055-01", "5", LEDGER.verified(OUHAI, "2055-01-06", "3"));
        unchanged("2055-01", etag).statusCode(200).header("ETag", not(etag)).body("arrived", yi("5"));
    }

    @Test
    void bothWaysOfAnsweringSayTheSame() {
        FundArrivalChanged entry = LEDGER.verified(OUHAI, "2056-01-01", "1");
        read("2056-01", "1", entry);
        String ready = LEDGER.overview("2056-01").extract().header("ETag");
        Asking.as(Tokens.leader())
                .queryParam("month", "2056-01")
                .queryParam("calibre", "IN_PROVINCE_OUT_OF_CITY")
                .header("Consistency-Token", Owners.token(entry))
                .get("/api/v1/leadership/overview")
                .then()
                .contentType("application/json")
                .header("ETag", ready)
                .header("Cache-Control", "private, no-cache");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2014-13", "2014-6", "1999-12", "2101-01", "June"})
    void aMonthThatIsNoneIsAProblem(String month) {
        LEDGER.overview(Tokens.leader(), month)
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:guiyan:problem:illegal-month"));
    }

    @Test
    void aCalibreThatIsNoneIsAProblem() {
        new Ledger("NO_SUCH")
                .overview(Tokens.leader(), "2014-06")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:guiyan:problem:unknown-calibre"))
                .body("calibre", equalTo("NO_SUCH"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"chamber", "admin"})
    void whoeverIsNoLeaderDoesNotReadIt(String role) {
        LEDGER.overview("2058-01");
        LEDGER.overview(Tokens.of(role, "330300", role), "2058-01")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:guiyan:problem:role-not-allowed"));
    }

    @Test
    void theLatestMonthIsShownUnlessOneIsAskedFor() {
        new Ledger("CAPITAL_RETURN").verified(OUHAI, "2060-04-05", "2");
        await().untilAsserted(() -> Asking.as(Tokens.leader())
                .queryParam("calibre", "CAPITAL_RETURN")
                .get("/api/v1/leadership/overview")
                .then()
                .statusCode(200)
                .body("month", equalTo("2060-04"))
                .body("months[0]", equalTo("2060-04")));
    }

    private static void read(String month, String yi, FundArrivalChanged containing) {
        Asking.as(Tokens.leader())
                .queryParam("month", month)
                .queryParam("calibre", "IN_PROVINCE_OUT_OF_CITY")
                .header("Consistency-Token", Owners.token(containing))
                .get("/api/v1/leadership/overview")
                .then()
                .statusCode(200)
                .header("Stale", "false")
                .body("arrived", yi(yi));
    }

    private static ValidatableResponse unchanged(String month, String etags) {
        return Asking.as(Tokens.leader())
                .queryParam("month", month)
                .queryParam("calibre", "IN_PROVINCE_OUT_OF_CITY")
                .header("If-None-Match", etags)
                .get("/api/v1/leadership/overview")
                .then();
    }
}
