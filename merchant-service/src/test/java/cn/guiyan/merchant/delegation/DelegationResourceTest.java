package cn.guiyan.merchant.delegation;

import static cn.guiyan.merchant.Samples.as;
import static cn.guiyan.merchant.Samples.id;
import static cn.guiyan.merchant.Samples.registered;
import static cn.guiyan.merchant.delegation.DelegationSamples.intention;
import static cn.guiyan.merchant.delegation.DelegationSamples.on;
import static cn.guiyan.merchant.delegation.DelegationSamples.visit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import cn.guiyan.merchant.MerchantServiceTest;
import cn.guiyan.testing.EmbeddedPostgresServer;
import cn.guiyan.testing.Tokens;
import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@MerchantServiceTest
@Tag("M08")
class DelegationResourceTest {
    private static final LocalDate JULY = LocalDate.parse("2014-07-11");

    @Test
    void membersAreNamedToEveryOfficeAndWhoIsInNoRegisterIsMasked() throws SQLException {
        Map<String, Object> request = on(LocalDate.parse("2013-05-01"), "示例考察一");
        String merchant = registered("330326");
        request.put("members", List.of(Map.of("merchantId", merchant), Map.of("name", "示例团员甲", "company", "示例公司")));
        request.put("personTimes", 2);
        String id = planned(request);

        as(Tokens.ouhai())
                .get("/api/v1/delegations/" + id)
                .then()
                .statusCode(200)
                .body("members.merchantName", contains("示例商人甲", null))
                .body("members[0].company", equalTo("示例鞋业有限公司"))
                .body("members[0].id", equalTo(null))
                .body("members[1].name", equalTo("示****"));
        as(Tokens.cityOffice())
                .get("/api/v1/delegations/" + id + "?purpose=示例接待")
                .then()
                .body("members[1].name", equalTo("示例团员甲"));
        assertThat(one("SELECT string_agg(name, ' ') FROM delegation_member WHERE delegation_id = '" + id + "'"))
                .doesNotContain("示例团员甲");
        as(Tokens.cityOffice())
                .get("/api/v1/delegations/" + id + "/history")
                .then()
                .body("[0].changes.find { it.field == 'members' }.to", equalTo(2));
    }

    @Test
    void batchesAreNumberedInOrderAlsoWhenOneFails() {
        int first = batch(planned(on(LocalDate.parse("2013-06-01"), "示例考察二")));
        Map<String, Object> wrong = on(LocalDate.parse("2013-06-01"), "示例考察三");
        wrong.put("itinerary", List.of(visit("2013-07-01", "330327", "SITE_VISIT")));
        plan(wrong).statusCode(400);

        assertThat(batch(planned(on(LocalDate.parse("2013-06-01"), "示例考察四")))).isEqualTo(first + 1);
    }

    @Test
    void aRewriteThatChangesNothingIsNoVersion() {
        Map<String, Object> request = on(LocalDate.parse("2013-06-10"), "示例考察五");
        request.put("itinerary", List.of(visit("2013-06-11", "330322", "SITE_VISIT")));
        request.put("members", List.of(Map.of("name", "示例团员乙")));
        request.put("personTimes", 1);
        String id = planned(request);

        rewrite(id, 0, request).statusCode(200).header("ETag", "\"0\"");
        request.put("personTimes", 30);
        rewrite(id, 0, request).statusCode(200).header("ETag", "\"1\"");
        rewrite(id, 0, request).statusCode(412);
    }

    @Test
    void itIsReceivedAndClosedOnce() {
        String id = planned(on(LocalDate.parse("2013-06-20"), "示例考察六"));

        step(id, "closure").statusCode(409).body("type", equalTo("urn:guiyan:problem:delegation-not-received"));
        step(id, "reception").statusCode(200).body("status", equalTo("RECEIVED"));
        step(id, "reception").statusCode(409).body("type", equalTo("urn:guiyan:problem:delegation-not-planned"));
        step(id, "closure").statusCode(200).body("status", equalTo("CLOSED"));
        rewrite(id, 2, on(LocalDate.parse("2013-06-20"), "示例考察六"))
                .statusCode(409)
                .body("type", equalTo("urn:guiyan:problem:delegation-closed"));
        as(Tokens.ouhai())
                .get("/api/v1/delegations?status=CLOSED&from=2013-06-20&to=2013-06-20")
                .then()
                .body("items.id", contains(id))
                .body("items[0].batch", equalTo(batch(id)));
    }

    @Test
    void anIntentionBecomesAProjectByItsCountysOffice() {
        Map<String, Object> request = on(JULY.minusYears(1), "示例考察七");
        request.put("intentions", List.of(intention("330326")));
        String id = planned(request);
        String intention = as(Tokens.ouhai())
                .get("/api/v1/delegations/" + id)
                .then()
                .body("intentions[0].amount", equalTo(50_000_000.00f))
                .extract()
                .path("intentions[0].id");
        String project = UUID.randomUUID().toString();

        name(Tokens.ouhai(), id, intention, project).statusCode(403);
        name(Tokens.pingyang(), id, UUID.randomUUID().toString(), project)
                .statusCode(409)
                .body("type", equalTo("urn:guiyan:problem:unknown-intention"));
        name(Tokens.pingyang(), id, intention, project)
                .statusCode(200)
                .body("intentions[0].projectId", equalTo(project));
        name(Tokens.cityOffice(), id, intention, project)
                .statusCode(409)
                .body("type", equalTo("urn:guiyan:problem:intention-has-project"));
    }

    @Test
    void whatCannotBeIsRefused() {
        Map<String, Object> request = on(JULY, "示例考察八");
        request.put("itinerary", List.of(visit("2014-07-14", "330327", "SITE_VISIT")));
        plan(request).statusCode(400).body("type", equalTo("urn:guiyan:problem:itinerary-outside-dates"));
        for (String elsewhere : List.of("350100", "330300", "999999")) {
            request.put("itinerary", List.of(visit("2014-07-12", elsewhere, "SITE_VISIT")));
            plan(request).statusCode(400).body("type", equalTo("urn:guiyan:problem:unknown-region"));
        }
        // 龙港 is a city of its own from September 2019 on.
        request.put("itinerary", List.of(visit("2014-07-12", "330383", "SITE_VISIT")));
        plan(request).statusCode(400).body("type", equalTo("urn:guiyan:problem:region-not-valid"));
        request.put("itinerary", List.of());
        request.put("leavesOn", "2014-07-10");
        plan(request).statusCode(400).body("type", equalTo("urn:guiyan:problem:illegal-period"));
        request.put("leavesOn", "2014-07-13");
        String chamber = UUID.randomUUID().toString();
        request.put("chamberIds", List.of(chamber));
        plan(request).statusCode(409).body("type", equalTo("urn:guiyan:problem:unknown-chamber"));
        request.put("chamberIds", List.of(chamber, chamber));
        plan(request).statusCode(400).body("violations.field", hasItem("chamberIds"));
        request.put("chamberIds", List.of());
        request.put("members", List.of(Map.of("merchantId", UUID.randomUUID().toString())));
        request.put("personTimes", 1);
        plan(request).statusCode(409).body("type", equalTo("urn:guiyan:problem:unknown-merchant"));
        as(Tokens.ouhai()).body(request).post("/api/v1/delegations").then().statusCode(403);
    }

    @Test
    void anAmountThatNoLedgerHoldsIsRefused() {
        Map<String, Object> request = on(LocalDate.parse("2013-06-25"), "示例考察九");
        for (String amount : List.of("0", "0.001", "1E18", "1E999999999", "1E2147483647")) {
            Map<String, Object> intention = intention("330326");
            intention.put("amount", amount);
            request.put("intentions", List.of(intention));
            plan(request).statusCode(400);
        }
    }

    private static ValidatableResponse plan(Map<String, Object> request) {
        return as(Tokens.cityOffice()).body(request).post("/api/v1/delegations").then();
    }

    private static String planned(Map<String, Object> request) {
        return id(as(Tokens.cityOffice()).body(request).post("/api/v1/delegations"));
    }

    private static int batch(String id) {
        return as(Tokens.leader()).get("/api/v1/delegations/" + id).path("batch");
    }

    private static ValidatableResponse rewrite(String id, int version, Map<String, Object> request) {
        return as(Tokens.cityOffice())
                .header("If-Match", "\"" + version + "\"")
                .body(request)
                .put("/api/v1/delegations/" + id)
                .then();
    }

    private static ValidatableResponse step(String id, String step) {
        return as(Tokens.cityOffice())
                .post("/api/v1/delegations/" + id + "/" + step)
                .then();
    }

    private static ValidatableResponse name(String token, String id, String intention, String project) {
        return as(token)
                .body(Map.of("projectId", project))
                .post("/api/v1/delegations/" + id + "/intentions/" + intention + "/project")
                .then();
    }

    private static String one(String sql) throws SQLException {
        try (Connection owner = EmbeddedPostgresServer.database("merchant").asOwner();
                Statement statement = owner.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
