package cn.guiyan.merchant.register;

import static cn.guiyan.merchant.Samples.as;
import static cn.guiyan.merchant.Samples.merchantOf;
import static cn.guiyan.merchant.Samples.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import cn.guiyan.events.EventCodec;
import cn.guiyan.events.Topics;
import cn.guiyan.events.merchant.MerchantChanged;
import cn.guiyan.merchant.MerchantServiceTest;
import cn.guiyan.testing.EmbeddedBroker;
import cn.guiyan.testing.EmbeddedPostgresServer;
import cn.guiyan.testing.EventProbe;
import cn.guiyan.testing.Tokens;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@MerchantServiceTest
class MerchantResourceTest {
    @Test
    void aRegisteredMerchantIsReadWithThePhoneByItsOwnOffice() {
        String id = registered("330304");

        as(Tokens.ouhai())
                .get("/api/v1/merchants/" + id + "?purpose=示例走访")
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("phone", equalTo("10087654321"));
    }

    @Test
    @Tag("D13")
    void anUnmaskedReadIsRecorded() throws SQLException {
        String id = registered("330304");

        as(Tokens.ouhai())
                .queryParam("purpose", " 示例走访 ")
                .get("/api/v1/merchants/" + id)
                .then()
                .statusCode(200);

        assertThat(one("SELECT actor || ' ' || purpose FROM access.disclosure WHERE id = '" + id + "'"))
                .isEqualTo("ouhai 示例走访");
    }

    @Test
    @Tag("D13")
    void whoDoesNotSayWhatForReadsThePhoneMasked() throws SQLException {
        String path = "/api/v1/merchants/" + registered("330304");

        as(Tokens.ouhai()).get(path).then().statusCode(200).body("phone", equalTo("100****4321"));
        assertThat(Stream.of("  ", "长".repeat(201))
                        .map(purpose -> as(Tokens.ouhai())
                                .queryParam("purpose", purpose)
                                .get(path)
                                .statusCode()))
                .containsExactly(400, 400);
        as(Tokens.ouhai()).queryParam("purpose", " ").get(path).then().body("violations.field", contains("purpose"));
        as(Tokens.leader())
                .queryParam("purpose", "示例走访")
                .get(path)
                .then()
                .statusCode(200)
                .body("phone", equalTo("100****4321"));
        assertThat(one("SELECT count(*) FROM access.disclosure WHERE id = '" + path.substring(18) + "'"))
                .isEqualTo("0");
    }

    @Test
    @Tag("G01")
    void aLeaderSeesThePhoneMasked() {
        String id = registered("330304");

        as(Tokens.leader())
                .get("/api/v1/merchants/" + id)
                .then()
                .statusCode(200)
                .body("phone", equalTo("100****4321"));
    }

    @Test
    @Tag("D10")
    void whatWasDisclosedIsNotKeptForTheNextWhoSignsInAtTheSameBrowser() {
        String path = "/api/v1/merchants/" + registered("330304");

        String unmasked = path + "?purpose=示例走访";
        as(Tokens.ouhai()).get(unmasked).then().header("ETag", "\"0\"").header("Cache-Control", "no-store");
        as(Tokens.leader()).get(path).then().header("ETag", "\"0\"").header("Cache-Control", "private, no-cache");
        as(Tokens.leader()).header("If-None-Match", "\"0\"").get(path).then().statusCode(304);
        as(Tokens.ouhai())
                .header("If-None-Match", "\"0\"")
                .get(unmasked)
                .then()
                .statusCode(200)
                .body("phone", equalTo("10087654321"));
    }

    @Test
    @Tag("G01")
    @Tag("D9")
    void aForeignMerchantLooksAbsent() {
        String foreign = registered("330326");
        String absent = UUID.randomUUID().toString();

        for (String id : new String[] {foreign, absent}) {
            as(Tokens.ouhai()).get("/api/v1/merchants/" + id).then().statusCode(404);
            as(Tokens.ouhai())
                    .get("/api/v1/merchants/" + id + "/history")
                    .then()
                    .statusCode(404);
            as(Tokens.ouhai())
                    .header("If-Match", "\"0\"")
                    .body(merchantOf("330304"))
                    .put("/api/v1/merchants/" + id)
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    void aListHoldsTheCallersRegionOnlyAndMasksPhones() {
        registered("330326");
        registered("330304");

        as(Tokens.ouhai())
                .get("/api/v1/merchants?size=200")
                .then()
                .statusCode(200)
                .body("items.region", everyItem(equalTo("330304")))
                .body("items.phone", everyItem(anyOf(nullValue(), matchesPattern("1\\d\\d\\*+\\d{4}"))));
    }

    @Test
    void aMerchantIsFoundByPartOfTheName() {
        Map<String, Object> merchant = merchantOf("330304");
        merchant.put("name", "示例商人百分之百%");
        as(Tokens.ouhai()).body(merchant).post("/api/v1/merchants").then().statusCode(201);
        registered("330304");

        as(Tokens.ouhai())
                .queryParam("q", "百%")
                .get("/api/v1/merchants")
                .then()
                .statusCode(200)
                .body("items.name", everyItem(equalTo("示例商人百分之百%")))
                .body("total", not(equalTo(0)));
    }

    @Test
    void aChangeIsKeptInTheHistory() {
        String id = registered("330304");
        Map<String, Object> changed = merchantOf("330304");
        changed.put("canvassing", "INTERESTED");
        as(Tokens.ouhai())
                .header("If-Match", "\"0\"")
                .body(changed)
                .put("/api/v1/merchants/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");

        as(Tokens.ouhai())
                .get("/api/v1/merchants/" + id + "/history")
                .then()
                .statusCode(200)
                .body("[0].version", equalTo(1))
                .body("[0].actor", equalTo("ouhai"))
                .body("[0].changes.field", hasItem("canvassing"))
                .body("[1].version", equalTo(0));
    }

    @Test
    void aStaleChangeIsRefused() {
        String id = registered("330304");
        Map<String, Object> changed = merchantOf("330304");
        changed.put("company", "示例科技有限公司");
        as(Tokens.ouhai()).header("If-Match", "\"0\"").body(changed).put("/api/v1/merchants/" + id);

        as(Tokens.ouhai())
                .header("If-Match", "\"0\"")
                .body(merchantOf("330304"))
                .put("/api/v1/merchants/" + id)
                .then()
                .statusCode(412)
                .body("type", equalTo("urn:guiyan:problem:stale-version"));
        as(Tokens.ouhai()).body(changed).put("/api/v1/merchants/" + id).then().statusCode(428);
    }

    @Test
    void aCountyCannotRegisterForAnother() {
        as(Tokens.ouhai())
                .body(merchantOf("330326"))
                .post("/api/v1/merchants")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:guiyan:problem:region-out-of-scope"));
    }

    @Test
    void aLeaderAndAnAdministratorCannotWrite() {
        for (String token : new String[] {Tokens.leader(), Tokens.admin()}) {
            as(token)
                    .body(merchantOf("330304"))
                    .post("/api/v1/merchants")
                    .then()
                    .statusCode(403);
        }
        as(Tokens.admin()).get("/api/v1/merchants").then().statusCode(403);
    }

    @Test
    void whatIsWrongIsNamed() {
        Map<String, Object> wrong = new HashMap<>(merchantOf("330304"));
        wrong.put("industry", "鞋");
        wrong.put("name", " ");
        as(Tokens.ouhai())
                .header("Accept-Language", "en")
                .body(wrong)
                .post("/api/v1/merchants")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("industry"))
                .body("violations.field", hasItem("name"));

        as(Tokens.cityOffice())
                .body(merchantOf("350100"))
                .post("/api/v1/merchants")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:guiyan:problem:unknown-region"))
                .body("field", equalTo("region"));

        Map<String, Object> nowhere = merchantOf("330304");
        nowhere.put("presentCity", "999999");
        as(Tokens.ouhai())
                .body(nowhere)
                .post("/api/v1/merchants")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:guiyan:problem:unknown-region"));

        Map<String, Object> stranger = merchantOf("330304");
        stranger.put("chamberId", UUID.randomUUID().toString());
        as(Tokens.ouhai())
                .body(stranger)
                .post("/api/v1/merchants")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:guiyan:problem:unknown-chamber"));
    }

    @Test
    @Tag("D10")
    void noPhoneLeavesInAnEventOrStandsInTheDatabase() throws SQLException {
        String id = registered("330304");

        try (EventProbe probe = new EventProbe(EmbeddedBroker.bootstrapServers(), Topics.MERCHANTS)) {
            byte[] event = probe
                    .await(records ->
                            records.stream().anyMatch(record -> record.key().equals(id)))
                    .stream()
                    .filter(record -> record.key().equals(id))
                    .findFirst()
                    .orElseThrow()
                    .value();
            assertThat(new String(event, java.nio.charset.StandardCharsets.UTF_8))
                    .doesNotContain("10087654321");
            assertThat(EventCodec.read(MerchantChanged.class, event).region()).isEqualTo("330304");
        }
        assertThat(one("SELECT phone FROM merchant WHERE id = '" + id + "'")).doesNotContain("10087654321");
    }

    @Test
    @Tag("D11")
    void rowSecurityAloneHidesForeignMerchants() throws SQLException {
        registered("330326");

        assertThat(asAppIn("330304", "SELECT count(*) FROM merchant WHERE region = '330326'"))
                .isEqualTo("0");
        assertThat(asAppIn("330326", "SELECT count(*) FROM merchant WHERE region = '330326'"))
                .isNotEqualTo("0");
        assertThat(asAppIn("", "SELECT count(*) FROM merchant")).isEqualTo("0");
    }

    private static String one(String sql) throws SQLException {
        try (Connection owner = EmbeddedPostgresServer.database("merchant").asOwner();
                Statement statement = owner.createStatement()) {
            return first(statement, sql);
        }
    }

    private static String asAppIn(String scope, String sql) throws SQLException {
        try (Connection app = EmbeddedPostgresServer.database("merchant").asApp();
                Statement statement = app.createStatement()) {
            app.setAutoCommit(false);
            statement.execute("SELECT set_config('guiyan.scope', '" + scope + "', true)");
            return first(statement, sql);
        }
    }

    private static String first(Statement statement, String sql) throws SQLException {
        try (ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
