package cn.guiyan.merchant.register;

import static cn.guiyan.merchant.Samples.as;
import static cn.guiyan.merchant.Samples.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

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
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose phone is shown to whom, and what is written down of it. */
@MerchantServiceTest
class MerchantPrivacyTest {
    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "text/html", "application/xml"})
    @Tag("D10")
    void whatIsMaskedInJsonIsSaidInNothingElse(String type) {
        registered("330304");
        for (String list : List.of("merchants", "chambers")) {
            as(Tokens.leader())
                    .accept(type)
                    .get("/api/v1/" + list + "?size=1")
                    .then()
                    .statusCode(406);
        }
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
        as(Tokens.leader())
                .header("If-None-Match", "\"0\"")
                .get(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .header("Cache-Control", "no-store")
                .body("phone", equalTo("100****4321"));
        as(Tokens.ouhai())
                .header("If-None-Match", "\"0\"")
                .get(unmasked)
                .then()
                .statusCode(200)
                .body("phone", equalTo("10087654321"));
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
