package cn.guiyan.target.ranking;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.comparesEqualTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import cn.guiyan.events.project.FundArrivalChanged;
import cn.guiyan.target.Ledger;
import cn.guiyan.target.Office;
import cn.guiyan.target.ServiceTest;
import cn.guiyan.testing.Tokens;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Half a year as in the bulletin: 瓯海 26.95 of 42亿, 平阳 19.66 of 39亿, the city 214.04亿 against 174.44亿. */
@ServiceTest
class RankingResourceTest {
    private static final Office OFFICE = new Office("OUT_OF_PROVINCE");
    private static final Ledger LEDGER = new Ledger("OUT_OF_PROVINCE");

    @Test
    @Tag("T02")
    @Tag("T08")
    @Tag("T12")
    void theBulletinsFiguresComeOutAndAreFrozen() {
        OFFICE.plan(2014);
        FundArrivalChanged[] entries = {
            LEDGER.verified("330302", "2013-03-31", "174.44"),
            LEDGER.verified("330302", "2014-03-15", "162.28"),
            LEDGER.verified("330304T04", "2014-05-04", "26"),
            LEDGER.verified("330304", "2014-06-30", "0.95"),
            LEDGER.verified("330326", "2014-06-01", "19.66"),
            LEDGER.verified("330324", "2014-01-01", "5.15"),
            LEDGER.recorded("330324", "2014-01-01", "30")
        };
        String etag = OFFICE.ranking("2014-06", entries)
                .body("status", equalTo("LIVE"))
                .body("edition", nullValue())
                .body("arrived", comparesEqualTo(new BigDecimal("21404000000")))
                .body("priorYearArrived", comparesEqualTo(new BigDecimal("17444000000")))
                .body("yearOnYearPercent", comparesEqualTo(new BigDecimal("22.7")))
                .body("byRate.name", contains("鹿城区", "瓯海区", "平阳县", "永嘉县"))
                .body("byAmount.name", contains("鹿城区", "瓯海区", "平阳县", "永嘉县"))
                .body("byRate[1].completionPercent", comparesEqualTo(new BigDecimal("64.16")))
                .body("byRate[1].scheduleGapPoints", comparesEqualTo(new BigDecimal("14.16")))
                .body("byRate[2].completionPercent", comparesEqualTo(new BigDecimal("50.41")))
                .body("byAmount[2].previousRank", comparesEqualTo(4))
                .body("trend", hasSize(6))
                .body("trend[5].arrived", comparesEqualTo(new BigDecimal("2061000000")))
                .extract()
                .header("ETag");
        for (String known : List.of(etag, "W/" + etag, "\"other\", " + etag)) {
            Office.as(Tokens.leader())
                    .header("If-None-Match", known)
                    .queryParam("calibre", "OUT_OF_PROVINCE")
                    .get("/api/v1/rankings/2014-06")
                    .then()
                    .statusCode(304);
        }

        OFFICE.freezeUntil(2014, 5);
        String lookedAt = OFFICE.ranking("2014-06").extract().header("ETag");
        FundArrivalChanged more = LEDGER.verified("330326", "2014-06-02", "0.01");
        OFFICE.ranking("2014-06", more);
        Office.posting()
                .queryParam("calibre", "OUT_OF_PROVINCE")
                .header("If-Match", lookedAt)
                .post("/api/v1/rankings/2014-06/freeze")
                .then()
                .statusCode(412)
                .body("type", equalTo("urn:guiyan:problem:stale-version"));
        FundArrivalChanged back = LEDGER.reverse(more);
        String key = UUID.randomUUID().toString();
        for (int again = 0; again < 2; again++) {
            Office.as(Tokens.cityOffice())
                    .header("Idempotency-Key", key)
                    .header("Consistency-Token", Ledger.token(back))
                    .queryParam("calibre", "OUT_OF_PROVINCE")
                    .header("If-Match", lookedAt)
                    .post("/api/v1/rankings/2014-06/freeze")
                    .then()
                    .statusCode(200)
                    .header("Consistency-Token", containsString("guiyan.target.rankings:"))
                    .body("status", equalTo("FROZEN"))
                    .body("edition", comparesEqualTo(1))
                    .body("frozenAt", notNullValue())
                    .body("byRate[1].completionPercent", comparesEqualTo(new BigDecimal("64.16")));
        }
    }

    @Test
    @Tag("T03")
    void anEntryThatComesLateCountsInTheFirstOpenMonthUntilACorrectionTakesItBack() {
        OFFICE.plan(2016);
        LEDGER.verified("330304", "2016-02-10", "10");
        FundArrivalChanged waiting = LEDGER.recorded("330326", "2016-02-11", "3");
        OFFICE.ranking("2016-02", waiting);
        OFFICE.freezeUntil(2016, 2);
        OFFICE.freeze("2016-02")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:guiyan:problem:month-already-frozen"))
                .body("mend", containsString("corrections"));

        FundArrivalChanged late = LEDGER.verify(waiting);
        OFFICE.ranking("2016-02", late)
                .body("arrived", comparesEqualTo(new BigDecimal("1000000000")))
                .body("lateEntries.count", comparesEqualTo(0));
        OFFICE.ranking("2016-03", late).body("arrived", comparesEqualTo(new BigDecimal("1300000000")));
        await().untilAsserted(() -> OFFICE.ranking("2016-03")
                .body("trend[1].arrived", comparesEqualTo(new BigDecimal("1000000000")))
                .body("trend[2].arrived", comparesEqualTo(new BigDecimal("300000000")))
                .body("lateEntries.count", comparesEqualTo(1))
                .body("lateEntries.amount", comparesEqualTo(new BigDecimal("300000000"))));
        Office.as(Tokens.pingyang())
                .queryParam("calibre", "OUT_OF_PROVINCE")
                .queryParam("month", "2016-03")
                .get("/api/v1/late-entries")
                .then()
                .statusCode(200)
                .body("items.id", contains(late.id().toString()))
                .body("items[0].ownMonth", equalTo("2016-02"))
                .body("items[0].countedMonth", equalTo("2016-03"));

        OFFICE.correct("2016-02", "补计二月份迟报的一笔")
                .then()
                .statusCode(200)
                .body("edition", comparesEqualTo(2))
                .body("reason", equalTo("补计二月份迟报的一笔"))
                .body("arrived", comparesEqualTo(new BigDecimal("1300000000")))
                .body("trend[1].arrived", comparesEqualTo(new BigDecimal("1300000000")));
        Office.as(Tokens.leader())
                .queryParam("calibre", "OUT_OF_PROVINCE")
                .queryParam("edition", 1)
                .get("/api/v1/rankings/2016-02")
                .then()
                .statusCode(200)
                .body("arrived", comparesEqualTo(new BigDecimal("1000000000")));
        OFFICE.ranking("2016-03")
                .body("arrived", comparesEqualTo(new BigDecimal("1300000000")))
                .body("trend[2].arrived", comparesEqualTo(BigDecimal.ZERO))
                .body("lateEntries.count", comparesEqualTo(0));
        Office.as(Tokens.leader())
                .queryParam("calibre", "OUT_OF_PROVINCE")
                .queryParam("year", 2016)
                .get("/api/v1/rankings")
                .then()
                .statusCode(200)
                .body("status.subList(0, 3)", contains("FROZEN", "FROZEN", "LIVE"))
                .body("[1].editions.edition", contains(1, 2))
                .body("[1].editions.entries", contains(1, 2));
    }

    @Test
    @Tag("T03")
    void monthsAreFrozenInOrderAfterTheyAreOverAndWithAPlan() {
        OFFICE.freeze("2017-01").then().statusCode(409).body("type", equalTo("urn:guiyan:problem:plan-not-released"));
        OFFICE.plan(2017);
        OFFICE.freeze("2017-02")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:guiyan:problem:previous-month-open"))
                .body("open", equalTo("2017-01"));
        OFFICE.freeze("2099-01").then().statusCode(409).body("type", equalTo("urn:guiyan:problem:month-not-over"));
        OFFICE.correct("2017-01", "无")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:guiyan:problem:month-not-frozen"));
    }

    @Test
    void aMonthWithoutAPlanHasFiguresAndNoRanks() {
        FundArrivalChanged entry = new Ledger("CAPITAL_RETURN").verified("330304", "2009-02-01", "1");
        new Office("CAPITAL_RETURN")
                .ranking("2009-02", entry)
                .body("arrived", comparesEqualTo(new BigDecimal("100000000")))
                .body("annualTarget", nullValue())
                .body("byRate", hasSize(0));
    }

    @Test
    void aCompositeCalibreSumsItsComponentsAndClosesTheirMonths() {
        Office all = new Office("ALL_RETURN");
        Ledger capital = new Ledger("CAPITAL_RETURN");
        all.plan(2018);
        FundArrivalChanged first = capital.verified("330304", "2018-01-05", "2");
        FundArrivalChanged second = LEDGER.verified("330304", "2018-01-06", "3");
        all.ranking("2018-01", first, second).body("arrived", comparesEqualTo(new BigDecimal("500000000")));
        all.freezeUntil(2018, 1);

        FundArrivalChanged late = capital.verified("330304", "2018-01-07", "1");
        all.ranking("2018-02", late).body("arrived", comparesEqualTo(new BigDecimal("600000000")));
        await().untilAsserted(() -> new Office("CAPITAL_RETURN")
                .ranking("2018-02")
                .body("trend[0].arrived", comparesEqualTo(new BigDecimal("200000000")))
                .body("trend[1].arrived", comparesEqualTo(new BigDecimal("100000000"))));
    }

    @Test
    void whatIsAskedForWronglyIsSaidSo() {
        for (String month : new String[] {"2014-13", "2014-6", "june", "1999-01"}) {
            Office.as(Tokens.leader())
                    .queryParam("calibre", "OUT_OF_PROVINCE")
                    .get("/api/v1/rankings/{month}", month)
                    .then()
                    .statusCode(400)
                    .body("type", equalTo("urn:guiyan:problem:invalid-request"));
        }
        Office.as(Tokens.leader())
                .get("/api/v1/rankings/2014-06")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:guiyan:problem:invalid-request"));
        Office.as(Tokens.leader())
                .queryParam("calibre", "NONE")
                .get("/api/v1/rankings/2014-06")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:guiyan:problem:unknown-calibre"));
        Office.as(Tokens.leader())
                .queryParam("calibre", "OUT_OF_PROVINCE")
                .queryParam("edition", 1)
                .get("/api/v1/rankings/2019-06")
                .then()
                .statusCode(404);
        Office.as(Tokens.leader())
                .queryParam("calibre", "OUT_OF_PROVINCE")
                .header("Consistency-Token", "nonsense")
                .get("/api/v1/rankings/2014-06")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:guiyan:problem:illegal-consistency-token"));
    }

    @Test
    void onlyTheCityOfficeFreezes() {
        for (String token : new String[] {Tokens.ouhai(), Tokens.leader(), Tokens.admin()}) {
            Office.as(token)
                    .header("Idempotency-Key", UUID.randomUUID())
                    .queryParam("calibre", "OUT_OF_PROVINCE")
                    .post("/api/v1/rankings/2014-01/freeze")
                    .then()
                    .statusCode(403);
        }
        Office.as(Tokens.admin())
                .queryParam("calibre", "OUT_OF_PROVINCE")
                .get("/api/v1/rankings/2014-01")
                .then()
                .statusCode(403);
    }
}
