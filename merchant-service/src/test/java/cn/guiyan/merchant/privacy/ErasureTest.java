package cn.guiyan.merchant.privacy;

import static cn.guiyan.merchant.Samples.as;
import static cn.guiyan.merchant.Samples.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import cn.guiyan.access.Encryption;
import cn.guiyan.events.Topics;
import cn.guiyan.merchant.MerchantServiceTest;
import cn.guiyan.merchant.Samples;
import cn.guiyan.testing.EmbeddedBroker;
import cn.guiyan.testing.EmbeddedPostgresServer;
import cn.guiyan.testing.EventProbe;
import cn.guiyan.testing.Tokens;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@MerchantServiceTest
@Tag("D13")
class ErasureTest {
    private static final Map<String, Object> REQUEST =
            Map.of("ground", "CONSENT_WITHDRAWN", "reference", "温经合〔2014〕删-3号");

    @Inject
    Encryption encryption;

    @Test
    void whoIsErasedStandsNowhereAnyMore() throws SQLException {
        Canary canary = new Canary();
        MergedCanary merged = new MergedCanary(canary.merchant);
        assertThat(Traces.of(MergedCanary.WORDS, encryption))
                .extracting(trace -> trace.substring(0, trace.lastIndexOf('.')))
                .contains(
                        "public.merge_row",
                        "public.merchant_merge",
                        "public.duplicate_side",
                        "public.office_inquiry",
                        "public.meeting",
                        "public.contact",
                        "http.idempotency_key",
                        "access.disclosure");
        assertThat(Traces.of(Canary.WORDS, encryption))
                .extracting(trace -> trace.substring(0, trace.lastIndexOf('.')))
                .contains(
                        "public.merchant",
                        "public.contact",
                        "public.chamber",
                        "public.candidate_evidence",
                        "public.candidate_objection",
                        "public.liaison_link",
                        "public.meeting",
                        "public.meeting_agenda",
                        "public.meeting_material",
                        "public.delegation",
                        "public.delegation_member",
                        "public.delegation_visit",
                        "public.delegation_intention",
                        "public.occasion_signing",
                        "public.suggestion",
                        "public.import_job",
                        "public.import_row",
                        "http.idempotency_key",
                        "access.disclosure");

        // By whichever of the ids the office has at hand.
        erase(merged.second)
                .statusCode(201)
                .body("merchantId", equalTo(canary.merchant))
                .body("kinds", hasItems("RECORD", "CONTACTS", "IMPORTS", "MERGES", "ANSWERS", "READINGS"));

        assertThat(Traces.of(Canary.WORDS, encryption)).isEmpty();
        assertThat(Traces.of(MergedCanary.WORDS, encryption)).isEmpty();
        merged.isGone();
        theRecordsThatWereMergedEndToo(merged);
        gone(canary);
        whatWasCountedStaysCounted(canary);
        theTopicsEndWithoutThePerson(canary);
        registeredAnew(canary);
    }

    private void gone(Canary canary) {
        String path = "/api/v1/merchants/" + canary.merchant;
        for (String of : List.of("", "/history", "/data-export?purpose=x")) {
            as(Tokens.ouhai())
                    .get(path + of)
                    .then()
                    .statusCode(410)
                    .body("type", equalTo("urn:guiyan:problem:erased"))
                    .body("on", notNullValue());
        }
        as(Tokens.cityOffice()).body(REQUEST).post(path + "/erasure").then().statusCode(410);
        as(Tokens.pingyang()).get(path).then().statusCode(404);
        for (String typed : List.of(Canary.NAME, "shanjinsi", "已删除", "金丝标签")) {
            as(Tokens.leader())
                    .queryParam("q", typed)
                    .get("/api/v1/merchants")
                    .then()
                    .body("items", empty());
        }
        as(Tokens.leader()).queryParam("q", "金丝").get("/api/v1/search").then().body("merchants", empty());
        as(Tokens.ouhai())
                .body(Map.of("kind", "VISIT", "on", "2014-07-01", "merchantId", canary.merchant))
                .post("/api/v1/contacts")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:guiyan:problem:unknown-merchant"));
        as(Tokens.leader())
                .get("/api/v1/contacts/overdue?size=200")
                .then()
                .body("items.id", not(hasItem(canary.merchant)));
        canary.register()
                .then()
                .statusCode(201)
                .body("id", equalTo(canary.merchant))
                .body("name", equalTo("已删除"));
    }

    private void whatWasCountedStaysCounted(Canary canary) {
        as(Tokens.leader())
                .get("/api/v1/meetings/" + canary.meeting)
                .then()
                .body("merchants.name", contains("已删除"))
                .body("minutes", equalTo("已删除（已删除）谈了想法"));
        as(Tokens.leader())
                .get("/api/v1/occasion-signings/" + canary.signing)
                .then()
                .body("projectName", equalTo("已删除回归项目"))
                .body("version", equalTo(1));
        as(Tokens.leader()).get("/api/v1/liaison-links/" + canary.link).then().body("to", notNullValue());
        as(Tokens.supervisor())
                .get("/api/v1/erasures")
                .then()
                .statusCode(200)
                .body("items[0].merchantId", equalTo(canary.merchant))
                .body("items[0].ground", equalTo("CONSENT_WITHDRAWN"))
                .body("items[0].erasedBy", equalTo("office"));
        as(Tokens.pingyang()).get("/api/v1/erasures").then().body("items.merchantId", not(hasItem(canary.merchant)));
    }

    private static void theTopicsEndWithoutThePerson(Canary canary) {
        try (EventProbe probe = new EventProbe(EmbeddedBroker.bootstrapServers(), Topics.MERCHANTS)) {
            probe.await(sent -> last(sent, canary.merchant).value() == null);
        }
        try (EventProbe probe = new EventProbe(EmbeddedBroker.bootstrapServers(), Topics.OCCASION_SIGNINGS)) {
            probe.await(sent ->
                    !new String(last(sent, canary.signing).value(), StandardCharsets.UTF_8).contains(Canary.NAME));
        }
    }

    private static void theRecordsThatWereMergedEndToo(MergedCanary merged) throws SQLException {
        try (EventProbe probe = new EventProbe(EmbeddedBroker.bootstrapServers(), Topics.MERCHANTS)) {
            probe.await(sent -> last(sent, merged.second).value() == null
                    && last(sent, merged.third).value() == null);
        }
        try (Connection owner = EmbeddedPostgresServer.database("merchant").asOwner();
                Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery("""
                        SELECT count(payload), count(DISTINCT key), count(reason) FROM journal.journal
                        WHERE key IN ('%s', '%s', '%s')""".formatted(merged.roll, merged.second, merged.third))) {
            row.next();
            assertThat(row.getInt(1)).isZero();
            assertThat(row.getInt(2)).isEqualTo(3);
            assertThat(row.getInt(3)).as("the grounds of the two tombstones").isEqualTo(2);
        }
    }

    private static ConsumerRecord<String, byte[]> last(List<ConsumerRecord<String, byte[]>> sent, String key) {
        return sent.stream()
                .filter(one -> one.key().equals(key))
                .reduce((one, next) -> next)
                .orElseGet(() -> new ConsumerRecord<>("none", 0, 0, key, Canary.NAME.getBytes(StandardCharsets.UTF_8)));
    }

    private static void registeredAnew(Canary canary) {
        String again = id(as(Tokens.ouhai()).body(Canary.registration()).post("/api/v1/merchants"));
        assertThat(again).isNotEqualTo(canary.merchant);
        erase(again).statusCode(201);
    }

    @Test
    void aReplayOfTheJournalFindsTombstonesOnly() throws SQLException {
        String merchant = Samples.registered("330304");
        erase(merchant).statusCode(201);
        try (Connection owner = EmbeddedPostgresServer.database("merchant").asOwner();
                Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery("""
                        SELECT count(*), count(payload), max(version), max(reason), count(DISTINCT actor)
                        FROM journal.journal WHERE key = '%s'""".formatted(merchant))) {
            row.next();
            assertThat(row.getInt(1)).isEqualTo(2);
            assertThat(row.getInt(2)).isZero();
            assertThat(row.getInt(3)).isEqualTo(1);
            assertThat(row.getString(4)).isEqualTo("CONSENT_WITHDRAWN 温经合〔2014〕删-3号");
        }
    }

    @Test
    void theServicesOwnRoleChangesNoEntryAndForgetsNobodyWhoIsThere() throws SQLException {
        String merchant = Samples.registered("330304");
        try (Connection app = EmbeddedPostgresServer.database("merchant").asApp();
                Statement statement = app.createStatement()) {
            for (String attempt : Set.of(
                    "UPDATE journal.journal SET payload = NULL",
                    "DELETE FROM journal.forgotten",
                    "DELETE FROM erasure",
                    "UPDATE suggestion_trail SET text = ''",
                    "UPDATE access.disclosure SET purpose = ''",
                    "SELECT journal.redact('x', '{}', '{a}', false, 'x')",
                    "SELECT journal.forget_erased('" + Topics.MERCHANTS + "', '" + merchant + "', 'x')")) {
                assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> statement.execute(attempt)))
                        .as(attempt)
                        .isInstanceOf(SQLException.class);
            }
        }
    }

    @Test
    void onlyTheCitysOfficeErasesAndTheRecordOfItNamesNobody() {
        Map<String, Object> named = Canary.registration();
        named.put("name", "示例李申请");
        String path = "/api/v1/merchants/" + id(as(Tokens.ouhai()).body(named).post("/api/v1/merchants")) + "/erasure";
        as(Tokens.ouhai()).body(REQUEST).post(path).then().statusCode(403);
        as(Tokens.cityOffice())
                .body(Map.of("ground", "OTHER", "reference", "示例李申请的申请"))
                .post(path)
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:guiyan:problem:reference-names-person"));
        as(Tokens.cityOffice())
                .body(Map.of("ground", "OTHER", "reference", "  "))
                .post(path)
                .then()
                .statusCode(400);
        as(Tokens.cityOffice()).body(REQUEST).post(path).then().statusCode(201);
    }

    private static ValidatableResponse erase(String merchant) {
        return as(Tokens.cityOffice())
                .body(REQUEST)
                .post("/api/v1/merchants/" + merchant + "/erasure")
                .then();
    }
}
