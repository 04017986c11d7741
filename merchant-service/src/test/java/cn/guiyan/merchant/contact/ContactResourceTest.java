package cn.guiyan.merchant.contact;

import static cn.guiyan.merchant.Samples.appointed;
import static cn.guiyan.merchant.Samples.as;
import static cn.guiyan.merchant.Samples.openedChamber;
import static cn.guiyan.merchant.Samples.registered;
import static cn.guiyan.merchant.contact.ContactSamples.record;
import static cn.guiyan.merchant.contact.ContactSamples.visit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import cn.guiyan.events.Topics;
import cn.guiyan.merchant.MerchantServiceTest;
import cn.guiyan.testing.EmbeddedBroker;
import cn.guiyan.testing.EmbeddedPostgresServer;
import cn.guiyan.testing.EventProbe;
import cn.guiyan.testing.Tokens;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@MerchantServiceTest
@Tag("M14")
class ContactResourceTest {
    @Test
    void aTimelineIsReadNewestFirstFromWhereItEnded() {
        String merchant = registered("330304");
        for (String on : new String[] {"2014-01-29", "2014-06-20", "2014-03-05"}) {
            record(Tokens.ouhai(), visit("merchantId", merchant, on)).statusCode(201);
        }
        String timeline = "/api/v1/contacts?purpose=示例走访&limit=2&merchantId=" + merchant;

        String next = as(Tokens.ouhai())
                .get(timeline)
                .then()
                .statusCode(200)
                .body("items.on", contains("2014-06-20", "2014-03-05"))
                .body("items[0].summary", equalTo("谈及子女就学"))
                .extract()
                .path("next");
        as(Tokens.ouhai())
                .get(timeline + "&cursor=" + next)
                .then()
                .body("items.on", contains("2014-01-29"))
                .body("next", nullValue());
        as(Tokens.ouhai())
                .get(timeline + "&from=2014-03-05&to=2014-03-05&kind=VISIT")
                .then()
                .body("items.on", contains("2014-03-05"));
        as(Tokens.ouhai())
                .get(timeline + "&cursor=bm9uc2Vuc2U")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:guiyan:problem:invalid-parameter"));
    }

    @Test
    @Tag("G01")
    void whatWasSaidIsForTheOfficeThatKeepsItAlone() throws SQLException {
        String merchant = registered("330304");
        String id = record(Tokens.ouhai(), visit("merchantId", merchant, "2014-06-20"))
                .statusCode(201)
                .extract()
                .path("id");

        as(Tokens.ouhai())
                .get("/api/v1/contacts/" + id + "?purpose=示例走访")
                .then()
                .body("summary", equalTo("谈及子女就学"));
        as(Tokens.leader())
                .get("/api/v1/contacts/" + id)
                .then()
                .body("summary", equalTo("谈*****"))
                .body("nextStep", startsWith("联*"));
        as(Tokens.pingyang()).get("/api/v1/contacts/" + id).then().statusCode(404);
        as(Tokens.pingyang()).get("/api/v1/contacts/" + id + "/history").then().statusCode(404);
        as(Tokens.pingyang()).get("/api/v1/contacts?limit=200").then().body("items.id", not(hasItem(id)));
        assertThat(one("SELECT summary FROM contact WHERE id = '" + id + "'")).doesNotContain("就学");
        assertThat(one("SELECT count(*) FROM access.disclosure WHERE topic = '" + Topics.CONTACTS + "' AND id = '" + id
                        + "'"))
                .isEqualTo("1");
    }

    @Test
    void aCountyKeepsContactWithAChamberWhoseFileIsTheCitys() {
        String chamber = openedChamber("福州市联络示例商会");
        String id = record(Tokens.ouhai(), visit("chamberId", chamber, "2014-06-20"))
                .statusCode(201)
                .body("region", equalTo("330304"))
                .body("subject", equalTo("CHAMBER"))
                .extract()
                .path("id");

        as(Tokens.pingyang())
                .get("/api/v1/contacts?chamberId=" + chamber)
                .then()
                .body("items.id", contains(id))
                .body("items[0].summary", equalTo("谈*****"));
        as(Tokens.pingyang())
                .body(Map.of("on", "2014-06-21"))
                .post("/api/v1/contacts/" + id + "/completion")
                .then()
                .statusCode(403);
        as(Tokens.cityOffice())
                .get("/api/v1/contacts?purpose=示例走访&chamberId=" + chamber)
                .then()
                .body("items[0].summary", equalTo("谈及子女就学"));
    }

    @Test
    void aNextStepIsDoneAndStandsInTheHistory() {
        Map<String, Object> contact = visit("merchantId", registered("330304"), "2014-06-20");
        contact.put("remindOn", "2014-07-20");
        String id = record(Tokens.ouhai(), contact).statusCode(201).extract().path("id");
        String path = "/api/v1/contacts/" + id;

        as(Tokens.ouhai())
                .body(Map.of("on", "2014-07-18"))
                .post(path + "/completion")
                .then()
                .statusCode(200)
                .body("doneOn", equalTo("2014-07-18"));
        as(Tokens.ouhai())
                .body(Map.of("on", "2014-07-19"))
                .post(path + "/completion")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:guiyan:problem:next-step-done"));
        as(Tokens.ouhai()).get(path + "/history").then().body("[0].changes.field", contains("doneOn"));
    }

    @Test
    void aRecordIsCorrectedByWhoReadIt() {
        Map<String, Object> contact = visit("merchantId", registered("330304"), "2014-06-20");
        String path = "/api/v1/contacts/"
                + record(Tokens.ouhai(), contact).statusCode(201).extract().path("id");
        contact.put("kind", "CALL");
        contact.remove("summary");

        as(Tokens.ouhai()).body(contact).put(path).then().statusCode(428);
        as(Tokens.ouhai())
                .header("If-Match", "\"0\"")
                .body(contact)
                .put(path)
                .then()
                .statusCode(200);
        as(Tokens.ouhai())
                .header("If-Match", "\"0\"")
                .body(contact)
                .put(path)
                .then()
                .statusCode(412);
        as(Tokens.ouhai())
                .get(path + "?purpose=示例走访")
                .then()
                .body("kind", equalTo("CALL"))
                .body("summary", equalTo("谈及子女就学"));
    }

    @Test
    void whatCannotBeIsRefused() {
        String own = registered("330304");
        Map<String, Object> later = visit("merchantId", own, "2999-01-01");
        record(Tokens.ouhai(), later).statusCode(400).body("type", equalTo("urn:guiyan:problem:contact-in-future"));
        record(Tokens.ouhai(), visit("merchantId", registered("330326"), "2014-06-20"))
                .statusCode(409)
                .body("type", equalTo("urn:guiyan:problem:unknown-merchant"));
        record(Tokens.ouhai(), visit("chamberId", UUID.randomUUID().toString(), "2014-06-20"))
                .statusCode(409)
                .body("type", equalTo("urn:guiyan:problem:unknown-chamber"));
        Map<String, Object> byNobody = visit("merchantId", own, "2014-06-20");
        byNobody.put("officialId", UUID.randomUUID().toString());
        record(Tokens.ouhai(), byNobody).statusCode(409).body("type", equalTo("urn:guiyan:problem:unknown-official"));
        Map<String, Object> early = visit("merchantId", own, "2012-12-31");
        early.put("officialId", appointed("COUNTY_OFFICER", "330304"));
        record(Tokens.ouhai(), early).statusCode(409).body("type", equalTo("urn:guiyan:problem:official-not-in-post"));
        record(Tokens.leader(), visit("merchantId", own, "2014-06-20")).statusCode(403);
    }

    @Test
    @Tag("D10")
    void noNoteLeavesInAnEvent() {
        String id = record(Tokens.ouhai(), visit("merchantId", registered("330304"), "2014-06-20"))
                .statusCode(201)
                .extract()
                .path("id");

        try (EventProbe probe = new EventProbe(EmbeddedBroker.bootstrapServers(), Topics.CONTACTS)) {
            probe.await(records -> records.stream().anyMatch(each -> each.key().equals(id)));
            assertThat(probe.records())
                    .extracting(each -> new String(each.value(), StandardCharsets.UTF_8))
                    .isNotEmpty()
                    .noneMatch(event -> event.contains("就学") || event.contains("教育"));
        }
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
