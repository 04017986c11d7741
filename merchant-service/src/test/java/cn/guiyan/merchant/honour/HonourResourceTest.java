package cn.guiyan.merchant.honour;

import static cn.guiyan.merchant.Samples.as;
import static cn.guiyan.merchant.Samples.fuzhou;
import static cn.guiyan.merchant.Samples.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import cn.guiyan.merchant.MerchantServiceTest;
import cn.guiyan.testing.Tokens;
import io.agroal.api.AgroalDataSource;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@MerchantServiceTest
class HonourResourceTest {
    private static final String ROUNDS = "/api/v1/selection-rounds/";
    private static final String CANDIDATES = "/api/v1/candidates/";

    @Inject
    AgroalDataSource database;

    @Test
    @Tag("M06")
    void aMerchantIsNominatedShownToThePublicAndSelected() {
        String round = round();
        String project = UUID.randomUUID().toString();
        String merchant = registered("330304");
        String candidate = nominate(Tokens.ouhai(), round, merchant, project)
                .statusCode(201)
                .body("nominatedBy", equalTo("330304"))
                .body("evidence[0].projectIds", contains(project))
                .extract()
                .path("id");
        String other = nominate(Tokens.pingyang(), round, registered("330326"), project)
                .extract()
                .path("id");
        step(round, "review", null).statusCode(200);
        publish(round, "2014-08-01", "2014-08-05").statusCode(200).body("state", equalTo("PUBLICITY"));
        decide(round, "2014-08-06", candidate).statusCode(200).body("decidedOn", equalTo("2014-08-06"));

        as(Tokens.ouhai()).get(CANDIDATES + candidate).then().body("result", equalTo("SELECTED"));
        as(Tokens.pingyang()).get(CANDIDATES + other).then().body("result", equalTo("NOT_SELECTED"));
        as(Tokens.leader())
                .get(ROUNDS.substring(0, ROUNDS.length() - 1) + "?state=DECIDED&size=200")
                .then()
                .body("items.id", hasItem(round));
    }

    @Test
    void aPublicityPeriodHasFiveDaysAndIsWaitedFor() {
        String round = round();
        step(round, "review", null).statusCode(200);

        publish(round, "2014-08-01", "2014-08-04")
                .statusCode(400)
                .body("type", equalTo("urn:guiyan:problem:publicity-too-short"))
                .body("days", equalTo(4))
                .body("least", equalTo(5));
        publish(round, "2014-08-01", "2014-08-05").statusCode(200);
        decide(round, "2014-08-05").statusCode(409).body("type", equalTo("urn:guiyan:problem:publicity-not-over"));
        decide(round, "2014-08-06", UUID.randomUUID().toString())
                .statusCode(409)
                .body("type", equalTo("urn:guiyan:problem:unknown-candidate"));
        decide(round, "2014-08-06").statusCode(200);
    }

    @Test
    @Tag("D9")
    void anOfficeNominatesItsOwnMerchantsOnce() {
        String round = round();
        String merchant = registered("330304");

        nominate(Tokens.pingyang(), round, merchant, UUID.randomUUID().toString())
                .statusCode(409)
                .body("type", equalTo("urn:guiyan:problem:unknown-merchant"));
        String candidate = nominate(
                        Tokens.ouhai(), round, merchant, UUID.randomUUID().toString())
                .statusCode(201)
                .extract()
                .path("id");
        nominate(Tokens.ouhai(), round, merchant, UUID.randomUUID().toString())
                .statusCode(409)
                .body("type", equalTo("urn:guiyan:problem:already-nominated"));
        as(Tokens.pingyang()).get(CANDIDATES + candidate).then().statusCode(404);
        as(Tokens.pingyang())
                .get(ROUNDS + round + "/candidates")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        as(Tokens.ouhai()).get(ROUNDS + round + "/candidates").then().body("items.id", contains(candidate));
        step(round, "review", null).statusCode(200);
        nominate(Tokens.ouhai(), round, registered("330304"), UUID.randomUUID().toString())
                .statusCode(409)
                .body("type", equalTo("urn:guiyan:problem:illegal-round-state"));
    }

    @Test
    @Tag("D9")
    void whoSeesFarByAnotherRoleNominatesAndProvesTheirOwnOnly() {
        String both = Tokens.of("both", "330326", "county-office", "department");
        String round = round();
        String candidate = nominate(
                        Tokens.ouhai(),
                        round,
                        registered("330304"),
                        UUID.randomUUID().toString())
                .extract()
                .path("id");

        as(both).get(CANDIDATES + candidate).then().statusCode(200);
        as(both).header("If-Match", "\"0\"")
                .body(Map.of("evidence", List.of()))
                .put(CANDIDATES + candidate + "/evidence")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:guiyan:problem:region-out-of-scope"));
        nominate(both, round, registered("330304"), UUID.randomUUID().toString())
                .statusCode(403)
                .body("type", equalTo("urn:guiyan:problem:region-out-of-scope"));
    }

    @Test
    void anObjectionIsEncryptedKeptFromTheNominatingOfficeAndResolvedBeforeTheDecision() throws SQLException {
        String round = round();
        String candidate = nominate(
                        Tokens.ouhai(),
                        round,
                        registered("330304"),
                        UUID.randomUUID().toString())
                .extract()
                .path("id");
        step(round, "review", null);
        object(candidate).statusCode(409).body("type", equalTo("urn:guiyan:problem:illegal-round-state"));
        publish(round, "2014-08-01", "2014-08-05");
        object(candidate).statusCode(200).body("openObjections", equalTo(1));

        decide(round, "2014-08-06", candidate)
                .statusCode(409)
                .body("type", equalTo("urn:guiyan:problem:objection-open"));
        as(Tokens.ouhai()).get(CANDIDATES + candidate + "/objections").then().statusCode(403);
        assertThat(stored(candidate)).isNotEmpty().doesNotContain("到位资金");
        as(Tokens.cityOffice())
                .body(Map.of("resolution", "经核实与台账一致"))
                .post(CANDIDATES + candidate + "/objections/1/resolution")
                .then()
                .statusCode(200)
                .body("openObjections", equalTo(0));
        as(Tokens.cityOffice())
                .get(CANDIDATES + candidate + "/objections")
                .then()
                .statusCode(200)
                .body("[0].text", equalTo("所列到位资金有误"))
                .body("[0].resolution", equalTo("经核实与台账一致"));
        decide(round, "2014-08-06", candidate).statusCode(200);
        as(Tokens.ouhai())
                .get(CANDIDATES + candidate + "/history")
                .then()
                .statusCode(200)
                .body("[0].changes.field", hasItem("result"));
    }

    @Test
    void evidenceIsReplacedUntilThePublicityPeriod() {
        String round = round();
        String candidate = nominate(
                        Tokens.ouhai(),
                        round,
                        registered("330304"),
                        UUID.randomUUID().toString())
                .extract()
                .path("id");

        prove(candidate, "0").statusCode(200).header("ETag", "\"1\"").body("evidence[0].title", equalTo("慈善捐助"));
        prove(candidate, "0").statusCode(412);
        step(round, "review", null);
        publish(round, "2014-08-01", "2014-08-05");
        prove(candidate, "1").statusCode(409);
    }

    @Test
    void aChamberIsNominatedByTheOfficeThatKeepsItsFile() {
        String round = round();
        String chamber = as(Tokens.cityOffice())
                .body(fuzhou("福州市功勋商会"))
                .post("/api/v1/chambers")
                .then()
                .extract()
                .path("id");

        as(Tokens.ouhai())
                .body(Map.of("chamberId", chamber))
                .post(ROUNDS + round + "/candidates")
                .then()
                .statusCode(403);
        as(Tokens.cityOffice())
                .body(Map.of("chamberId", chamber))
                .post(ROUNDS + round + "/candidates")
                .then()
                .statusCode(201)
                .body("region", equalTo("330300"));
        step(round, "cancellation", Map.of("reason", "合并评选")).statusCode(200).body("state", equalTo("CANCELLED"));
        as(Tokens.leader()).get(ROUNDS + round + "/history").then().body("[0].reason", equalTo("合并评选"));
    }

    private String stored(String candidate) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("SELECT text FROM candidate_objection WHERE candidate_id = ?")) {
            select.setObject(1, UUID.fromString(candidate));
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? row.getString(1) : "";
            }
        }
    }

    private static ValidatableResponse prove(String candidate, String version) {
        return as(Tokens.ouhai())
                .header("If-Match", version)
                .body(Map.of("evidence", List.of(Map.of("title", "慈善捐助", "projectIds", List.of()))))
                .put(CANDIDATES + candidate + "/evidence")
                .then();
    }

    private static ValidatableResponse object(String candidate) {
        return as(Tokens.cityOffice())
                .body(Map.of("text", "所列到位资金有误", "on", "2014-08-02"))
                .post(CANDIDATES + candidate + "/objections")
                .then();
    }

    private static ValidatableResponse nominate(String token, String round, String merchant, String project) {
        return as(token)
                .body(Map.of(
                        "merchantId",
                        merchant,
                        "evidence",
                        List.of(Map.of("title", "回归投资", "projectIds", List.of(project)))))
                .post(ROUNDS + round + "/candidates")
                .then();
    }

    private static ValidatableResponse publish(String round, String from, String to) {
        return step(round, "publicity", Map.of("from", from, "to", to));
    }

    private static ValidatableResponse decide(String round, String on, String... selected) {
        return step(round, "decision", Map.of("on", on, "selected", List.of(selected)));
    }

    private static ValidatableResponse step(String round, String step, @Nullable Object body) {
        return (body == null ? as(Tokens.cityOffice()) : as(Tokens.cityOffice()).body(body))
                .post(ROUNDS + round + "/" + step)
                .then();
    }

    private static String round() {
        return as(Tokens.cityOffice())
                .body(Map.of("title", "2014年温商回归功勋人物评选", "kind", "MERIT", "year", 2014))
                .post("/api/v1/selection-rounds")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
