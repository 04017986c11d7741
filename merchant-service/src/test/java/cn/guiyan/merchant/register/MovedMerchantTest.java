package cn.guiyan.merchant.register;

import static cn.guiyan.merchant.Samples.appointed;
import static cn.guiyan.merchant.Samples.as;
import static cn.guiyan.merchant.Samples.id;
import static cn.guiyan.merchant.Samples.merchantOf;
import static cn.guiyan.merchant.Samples.registered;
import static cn.guiyan.merchant.contact.ContactSamples.visit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import cn.guiyan.merchant.MerchantServiceTest;
import cn.guiyan.testing.EmbeddedPostgresServer;
import cn.guiyan.testing.Tokens;
import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A merchant who belongs to another county takes along what is known of them. */
@MerchantServiceTest
@Tag("M01")
@Tag("G01")
class MovedMerchantTest {
    @Test
    void theOldCountySeesNothingAnyMoreAndTheNewOneEverything() {
        String merchant = registered("330304");
        List<String> paths = belongings(merchant);
        seen(Tokens.ouhai(), paths, 200);
        seen(Tokens.pingyang(), paths, 404);

        move(merchant, 0, "330326").statusCode(200);

        seen(Tokens.ouhai(), paths, 404);
        for (String path : paths) {
            as(Tokens.pingyang())
                    .get(path)
                    .then()
                    .statusCode(200)
                    .body("region", equalTo("330326"))
                    .header("ETag", "\"1\"");
            as(Tokens.pingyang())
                    .get(path + "/history")
                    .then()
                    .statusCode(200)
                    .body("version", equalTo(List.of(1, 0)))
                    .body("[0].actor", equalTo("office"))
                    .body("[0].changes.field", hasItem("region"));
        }
        as(Tokens.ouhai()).get("/api/v1/contacts?merchantId=" + merchant).then().body("items.size()", equalTo(0));
        as(Tokens.pingyang())
                .get("/api/v1/contacts?merchantId=" + merchant)
                .then()
                .body("items.size()", equalTo(1));
        as(Tokens.ouhai())
                .get("/api/v1/roll-entries?roll=LEADING&size=200")
                .then()
                .body("items.merchantId", not(hasItem(merchant)));
    }

    @Test
    @Tag("D11")
    void rowSecurityAloneHidesThemFromTheOldCounty() throws SQLException {
        String merchant = registered("330304");
        belongings(merchant);
        move(merchant, 0, "330326").statusCode(200);

        for (String table : List.of("contact", "liaison_link", "roll_entry", "alert")) {
            assertThat(visible(table, merchant, "-,330304")).as(table).isZero();
            assertThat(visible(table, merchant, "-,330326")).as(table).isEqualTo(1);
        }
    }

    @Test
    void whatIsRewrittenInPlaceMovesNothing() {
        String merchant = registered("330304");
        List<String> paths = belongings(merchant);
        Map<String, Object> request = merchantOf("330304");
        request.put("industry", "K");
        describe(merchant, 0, request).statusCode(200);

        paths.forEach(
                path -> as(Tokens.ouhai()).get(path).then().statusCode(200).header("ETag", "\"0\""));
    }

    @Test
    void aCountyMovesNobodyToAnother() {
        String merchant = registered("330304");
        List<String> paths = belongings(merchant);

        as(Tokens.ouhai())
                .header("If-Match", "\"0\"")
                .body(merchantOf("330326"))
                .put("/api/v1/merchants/" + merchant)
                .then()
                .statusCode(403);
        seen(Tokens.ouhai(), paths, 200);
    }

    @Test
    void whatIsEnteredWhileTheMerchantMovesIsWhereTheMerchantIs() throws SQLException {
        String merchant = registered("330304");
        String official = appointed("LEADER", "330300");
        List<CompletableFuture<Integer>> entering = Stream.of("2014-06-20", "2014-06-21", "2014-06-22", "2014-06-23")
                .map(day -> CompletableFuture.supplyAsync(() -> as(Tokens.cityOffice())
                        .body(visit("merchantId", merchant, day))
                        .post("/api/v1/contacts")
                        .statusCode()))
                .toList();
        CompletableFuture<Integer> linking = CompletableFuture.supplyAsync(() -> as(Tokens.cityOffice())
                .body(Map.of("officialId", official, "merchantId", merchant, "from", "2014-01-01"))
                .post("/api/v1/liaison-links")
                .statusCode());
        move(merchant, 0, "330326").statusCode(200);
        entering.forEach(each -> assertThat(each.join()).isEqualTo(201));
        assertThat(linking.join()).isEqualTo(201);

        assertThat(visible("contact", merchant, "-,330304")).isZero();
        assertThat(visible("contact", merchant, "-,330326")).isEqualTo(4);
        assertThat(visible("liaison_link", merchant, "-,330326")).isEqualTo(1);
    }

    @Test
    void nominationsAndTalksGoAlong() throws SQLException {
        String merchant = registered("330304");
        id(as(Tokens.cityOffice())
                .body(Map.of("roll", "TOP_HUNDRED", "merchantId", merchant, "from", "2032-01-01"))
                .post("/api/v1/roll-entries"));
        id(as(Tokens.cityOffice())
                .body(Map.of("plannedMonth", "2032-08", "merchantIds", List.of(merchant)))
                .post("/api/v1/talk-batches"));
        String round = id(as(Tokens.cityOffice())
                .body(Map.of("title", "示例评选", "kind", "MERIT", "year", 2014))
                .post("/api/v1/selection-rounds"));
        String candidate = id(as(Tokens.cityOffice())
                .body(Map.of("merchantId", merchant))
                .post("/api/v1/selection-rounds/" + round + "/candidates"));
        move(merchant, 0, "330326").statusCode(200);

        as(Tokens.ouhai()).get("/api/v1/candidates/" + candidate).then().statusCode(404);
        as(Tokens.pingyang())
                .get("/api/v1/candidates/" + candidate)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
        assertThat(visible("talk", merchant, "-,330304")).isZero();
        assertThat(visible("talk", merchant, "-,330326")).isEqualTo(1);
    }

    /** A contact, a link and a roll entry of a merchant, and an alert about them; what they are read at, but for the last. */
    private static List<String> belongings(String merchant) {
        List<String> paths = new ArrayList<>();
        paths.add("/api/v1/contacts/"
                + id(as(Tokens.cityOffice())
                        .body(visit("merchantId", merchant, "2014-06-20"))
                        .post("/api/v1/contacts")));
        paths.add("/api/v1/liaison-links/"
                + id(as(Tokens.cityOffice())
                        .body(Map.of(
                                "officialId",
                                appointed("LEADER", "330300"),
                                "merchantId",
                                merchant,
                                "from",
                                "2014-01-01"))
                        .post("/api/v1/liaison-links")));
        paths.add("/api/v1/roll-entries/"
                + id(as(Tokens.cityOffice())
                        .body(Map.of("roll", "LEADING", "merchantId", merchant, "from", "2014-01-01"))
                        .post("/api/v1/roll-entries")));
        alert(merchant);
        return paths;
    }

    private static void alert(String merchant) {
        try (Connection owner = EmbeddedPostgresServer.database("merchant").asOwner();
                PreparedStatement statement = owner.prepareStatement(
                        "INSERT INTO alert (id, version, kind, subject_type, subject, merchant_id, confidential, region,"
                                + " action, opened_at, closed_at) VALUES (gen_random_uuid(), 1, 'OVERDUE_CONTACT',"
                                + " 'MERCHANT', ?, ?::uuid, false, '330304', 'MAKE_CONTACT', now(), now())")) {
            statement.setString(1, merchant);
            statement.setString(2, merchant);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void seen(String token, List<String> paths, int status) {
        paths.forEach(path -> as(token).get(path).then().statusCode(status));
    }

    private static ValidatableResponse move(String merchant, int version, String to) {
        return describe(merchant, version, merchantOf(to));
    }

    private static ValidatableResponse describe(String merchant, int version, Map<String, Object> request) {
        return as(Tokens.cityOffice())
                .header("If-Match", "\"" + version + "\"")
                .body(request)
                .put("/api/v1/merchants/" + merchant)
                .then();
    }

    private static int visible(String table, String merchant, String scope) throws SQLException {
        try (Connection app = EmbeddedPostgresServer.database("merchant").asApp();
                Statement statement = app.createStatement()) {
            app.setAutoCommit(false);
            statement.execute("SELECT set_config('guiyan.scope', '" + scope + "', true)");
            try (ResultSet rows = statement.executeQuery(
                    "SELECT count(*) FROM " + table + " WHERE merchant_id = '" + merchant + "'")) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }
}
