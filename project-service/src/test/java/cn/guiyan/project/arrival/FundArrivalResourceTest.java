package cn.guiyan.project.arrival;

import static cn.guiyan.project.Samples.arrival;
import static cn.guiyan.project.Samples.as;
import static cn.guiyan.project.Samples.project;
import static cn.guiyan.project.Samples.recorded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import cn.guiyan.project.ProjectServiceTest;
import cn.guiyan.testing.EmbeddedPostgresServer;
import cn.guiyan.testing.Tokens;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@ProjectServiceTest
class FundArrivalResourceTest {
    @Test
    @Tag("P11")
    void anEntryIsRecordedVerifiedAndReversed() {
        String id = recorded(arrival("2014-07-03"));
        as(Tokens.cityOffice())
                .post("/api/v1/fund-arrivals/" + id + "/verification")
                .then()
                .statusCode(200)
                .body("status", equalTo("VERIFIED"))
                .body("verifiedAt", notNullValue());

        String reversal = as(Tokens.cityOffice())
                .body(Map.of("reason", "凭证金额录入有误"))
                .post("/api/v1/fund-arrivals/" + id + "/reversal")
                .then()
                .statusCode(201)
                .body("amount", equalTo(-120000000.00f))
                .extract()
                .path("id");

        as(Tokens.ouhai())
                .get("/api/v1/fund-arrivals/" + id)
                .then()
                .body("status", equalTo("REVERSED"))
                .body("reversedBy", equalTo(reversal));
        as(Tokens.ouhai())
                .get("/api/v1/fund-arrivals/" + id + "/history")
                .then()
                .body("version", equalTo(List.of(2, 1, 0)))
                .body("[0].reason", equalTo("凭证金额录入有误"));
    }

    @Test
    void aMistakeIsCorrectedByItsReversalAndANewEntryOfTheSameVoucher() {
        String path = "/api/v1/projects/" + project(Tokens.ouhai(), "330304") + "/fund-arrivals";
        Map<String, Object> arrival = arrival("2014-07-03");
        String mistaken =
                as(Tokens.ouhai()).body(arrival).post(path).then().extract().path("id");
        String verification = "/api/v1/fund-arrivals/%s/verification";
        as(Tokens.cityOffice()).post(verification.formatted(mistaken)).then().statusCode(200);
        as(Tokens.cityOffice())
                .body(Map.of("reason", "凭证金额录入有误"))
                .post("/api/v1/fund-arrivals/" + mistaken + "/reversal")
                .then()
                .statusCode(201);

        arrival.put("amount", "12000000.00");
        String correct = as(Tokens.ouhai())
                .body(arrival)
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        as(Tokens.cityOffice()).post(verification.formatted(correct)).then().statusCode(200);
        as(Tokens.ouhai()).body(arrival).post(path).then().statusCode(409);

        List<Float> counted = as(Tokens.ouhai())
                .get(path)
                .then()
                .body("items.voucher", everyItem(equalTo(arrival.get("voucher"))))
                .extract()
                .path("items.amount");
        assertThat(counted.stream().mapToDouble(Float::doubleValue).sum()).isEqualTo(12_000_000);
    }

    @Test
    void aVoucherIsUsedOnceInARegionAlsoByTwoAtOnce() {
        String project = project(Tokens.ouhai(), "330304");
        Map<String, Object> arrival = arrival("2014-07-03");

        List<Integer> answers = IntStream.range(0, 6)
                .parallel()
                .mapToObj(i -> as(Tokens.ouhai()).body(arrival).post("/api/v1/projects/" + project + "/fund-arrivals"))
                .map(Response::statusCode)
                .sorted()
                .toList();

        assertThat(answers).containsExactly(201, 409, 409, 409, 409, 409);
        as(Tokens.ouhai())
                .body(arrival)
                .post("/api/v1/projects/" + project + "/fund-arrivals")
                .then()
                .body("type", equalTo("urn:guiyan:problem:duplicate-voucher"));
    }

    @Test
    @Tag("D5")
    void aRepeatedRequestHasOneEffectAndAnotherBodyIsRefused() {
        String project = project(Tokens.ouhai(), "330304");
        Map<String, Object> arrival = arrival("2014-07-03");
        String key = UUID.randomUUID().toString();
        String path = "/api/v1/projects/" + project + "/fund-arrivals";

        String id = withKey(key)
                .body(arrival)
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        withKey(key).body(arrival).post(path).then().statusCode(201).body("id", equalTo(id));

        arrival.put("amount", "1.00");
        withKey(key)
                .body(arrival)
                .post(path)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:guiyan:problem:idempotency-key-reused"));
    }

    @Test
    void whatIsWrongIsNamed() {
        String path = "/api/v1/projects/" + project(Tokens.ouhai(), "330304") + "/fund-arrivals";

        refused(path, "amount", "-1", "illegal-amount");
        refused(path, "amount", "0.001", "illegal-amount");
        for (String huge : new String[] {"1E-300000000", "0E-300000000", "1E+999999999"}) {
            refused(path, "amount", huge, "illegal-amount");
            refused(path, "amount", new BigDecimal(huge), "illegal-amount");
        }
        refused(path, "calibre", "ELSEWHERE", "unknown-calibre");
        refused(path, "calibre", "ALL_RETURN", "unknown-calibre");
        refused(path, "arrivedOn", "2999-01-01", "illegal-date");
        refused(path, "arrivedOn", "1999-12-31", "illegal-date");
        as(Tokens.ouhai()).body("{\"amount\":").post(path).then().statusCode(400);
    }

    @Test
    void anEntryIsDatedWithinTheValidityOfItsRegion() {
        String dongtou = project(Tokens.cityOffice(), "330322");

        as(Tokens.cityOffice())
                .body(arrival("2016-01-05"))
                .post("/api/v1/projects/" + dongtou + "/fund-arrivals")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:guiyan:problem:region-not-valid"));
    }

    @Test
    void onlyTheCityOfficeVerifiesAndNotItsOwn() {
        String id = recorded(arrival("2014-07-03"));
        as(Tokens.ouhai())
                .post("/api/v1/fund-arrivals/" + id + "/verification")
                .then()
                .statusCode(403);

        String own = as(Tokens.cityOffice())
                .body(arrival("2014-07-03"))
                .post("/api/v1/projects/" + project(Tokens.ouhai(), "330304") + "/fund-arrivals")
                .path("id");
        as(Tokens.cityOffice())
                .post("/api/v1/fund-arrivals/" + own + "/verification")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:guiyan:problem:self-verification"));
        as(Tokens.secondCityOffice())
                .post("/api/v1/fund-arrivals/" + own + "/verification")
                .then()
                .statusCode(200);
    }

    @Test
    @Tag("D11")
    void rowSecurityAloneHidesForeignEntries() throws SQLException {
        recorded(arrival("2014-07-03"));

        assertThat(count("330326", "330304")).isZero();
        assertThat(count("330304", "330304")).isPositive();
    }

    @Test
    void entriesAreListedByDateAndState() {
        String id = recorded(arrival("2014-06-11"));

        as(Tokens.ouhai())
                .get("/api/v1/fund-arrivals?from=2014-06-11&to=2014-06-11&status=RECORDED&size=200")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id))
                .body("items.arrivedOn", everyItem(equalTo("2014-06-11")));
        as(Tokens.ouhai()).get("/api/v1/fund-arrivals?size=100000").then().statusCode(400);
    }

    private static RequestSpecification withKey(String key) {
        return RestAssured.given()
                .header("Authorization", "Bearer " + Tokens.ouhai())
                .header("Idempotency-Key", key)
                .contentType("application/json");
    }

    private static void refused(String path, String field, Object value, String problem) {
        Map<String, Object> arrival = arrival("2014-07-03");
        arrival.put(field, value);
        as(Tokens.ouhai())
                .body(arrival)
                .post(path)
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:guiyan:problem:" + problem));
    }

    private static long count(String scope, String region) throws SQLException {
        try (Connection app = EmbeddedPostgresServer.database("project").asApp();
                Statement statement = app.createStatement()) {
            app.setAutoCommit(false);
            statement.execute("SELECT set_config('guiyan.scope', '" + scope + "', true)");
            try (ResultSet rows =
                    statement.executeQuery("SELECT count(*) FROM fund_arrival WHERE region = '" + region + "'")) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }
}
