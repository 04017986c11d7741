package cn.guiyan.merchant.liaison;

import static cn.guiyan.merchant.Samples.appointed;
import static cn.guiyan.merchant.Samples.as;
import static cn.guiyan.merchant.Samples.id;
import static cn.guiyan.merchant.Samples.official;
import static cn.guiyan.merchant.Samples.openedChamber;
import static cn.guiyan.merchant.Samples.registered;
import static cn.guiyan.merchant.liaison.Linking.end;
import static cn.guiyan.merchant.liaison.Linking.link;
import static cn.guiyan.merchant.liaison.Linking.linked;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

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
class LiaisonLinkResourceTest {
    @Test
    @Tag("M04")
    void aCountyLinksItsOwnOfficersOnly() {
        String own = appointed("COUNTY_OFFICER", "330304");
        String chamber = openedChamber("示例挂钩商会");

        String link = id(link(Tokens.ouhai(), own, "chamberId", chamber, "2014-01-01", "2015-12-31"));
        link(Tokens.ouhai(), appointed("COUNTY_OFFICER", "330326"), "chamberId", chamber, "2014-01-01", null)
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:guiyan:problem:region-out-of-scope"));

        as(Tokens.pingyang()).get("/api/v1/liaison-links/" + link).then().statusCode(200);
        end(Tokens.pingyang(), link, "2014-06-30").then().statusCode(403);
        end(Tokens.ouhai(), link, "2014-06-30")
                .then()
                .statusCode(200)
                .body("to", equalTo("2014-06-30"))
                .body("endReason", equalTo("干部轮岗"));
        as(Tokens.leader())
                .get("/api/v1/liaison-links/" + link + "/history")
                .then()
                .body("[0].reason", equalTo("干部轮岗"))
                .body("[0].changes.field", contains("to"));
    }

    @Test
    void aLinkEndsOnce() {
        String link = linked(appointed("COUNTY_OFFICER", "330304"), "city", "350200", "2014-01-01");

        end(Tokens.cityOffice(), link, "2013-12-31").then().statusCode(400);
        end(Tokens.cityOffice(), link, "2014-06-30").then().statusCode(200);
        end(Tokens.cityOffice(), link, "2014-03-31")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:guiyan:problem:link-ended"));
    }

    @Test
    @Tag("M04")
    void aLinkToAnEndedPostIsRefused() {
        Map<String, Object> ended = official("COUNTY_OFFICER", "330304");
        ended.put("to", "2014-06-30");
        String official = id(as(Tokens.cityOffice()).body(ended).post("/api/v1/officials"));
        String chamber = openedChamber("示例离任商会");

        for (String from : new String[] {"2014-07-01", "2012-12-31"}) {
            link(Tokens.cityOffice(), official, "chamberId", chamber, from, null)
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("urn:guiyan:problem:official-not-serving"));
        }
        link(Tokens.cityOffice(), official, "chamberId", chamber, "2014-06-30", null)
                .then()
                .statusCode(201);
    }

    @Test
    void theSameLinkIsNotThereTwiceAtATime() {
        String official = appointed("COUNTY_OFFICER", "330304");
        String link = linked(official, "city", "350300", "2014-01-01");

        link(Tokens.cityOffice(), official, "city", "350300", "2013-06-01", null)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:guiyan:problem:link-exists"))
                .body("linkId", equalTo(link));
        link(Tokens.cityOffice(), official, "city", "350300", "2013-06-01", "2013-12-31")
                .then()
                .statusCode(201);
    }

    @Test
    void whatIsWrongIsRefused() {
        String official = appointed("COUNTY_OFFICER", "330304");

        as(Tokens.cityOffice())
                .body(Map.of("officialId", official, "from", "2014-01-01"))
                .post("/api/v1/liaison-links")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:guiyan:problem:one-target"));
        for (String none : new String[] {"350000", "330304", "999999"}) {
            link(Tokens.cityOffice(), official, "city", none, "2014-01-01", null)
                    .then()
                    .statusCode(400)
                    .body("type", equalTo("urn:guiyan:problem:unknown-region"));
        }
        link(Tokens.cityOffice(), official, "city", "310000", "2014-01-01", null)
                .then()
                .statusCode(201);
        String nobody = UUID.randomUUID().toString();
        link(Tokens.cityOffice(), official, "merchantId", nobody, "2014-01-01", null)
                .then()
                .body("type", equalTo("urn:guiyan:problem:unknown-merchant"));
        link(Tokens.cityOffice(), official, "chamberId", nobody, "2014-01-01", null)
                .then()
                .body("type", equalTo("urn:guiyan:problem:unknown-chamber"));
        link(Tokens.cityOffice(), nobody, "city", "350400", "2014-01-01", null)
                .then()
                .body("type", equalTo("urn:guiyan:problem:unknown-official"));
    }

    @Test
    @Tag("D9")
    void aLinkToAMerchantIsKnownWhereTheMerchantIs() throws SQLException {
        String leader = appointed("LEADER", "330300");
        String foreign = linked(leader, "merchantId", registered("330326"), "2014-01-01");
        String own = linked(leader, "merchantId", registered("330304"), "2014-01-01");

        String list = "/api/v1/liaison-links?on=2014-06-30&officialId=" + leader;
        as(Tokens.ouhai())
                .get(list)
                .then()
                .statusCode(200)
                .body("items.id", hasItem(own))
                .body("items.id", not(hasItem(foreign)));
        as(Tokens.leader()).get(list + "&region=330326").then().body("items.id", contains(foreign));
        as(Tokens.leader()).get(list + "&target=CHAMBER").then().body("total", equalTo(0));
        as(Tokens.ouhai()).get("/api/v1/liaison-links/" + foreign).then().statusCode(404);
        as(Tokens.ouhai())
                .get("/api/v1/liaison-links/" + foreign + "/history")
                .then()
                .statusCode(404);
        end(Tokens.ouhai(), own, "2014-12-31").then().statusCode(403);
        assertThat(visibleIn("330304", foreign)).isZero();
        assertThat(visibleIn("330326", foreign)).isOne();
    }

    @Test
    @Tag("D11")
    void theApplicationsFilterAloneHidesForeignLinks() throws SQLException {
        String leader = appointed("LEADER", "330300");
        String foreign = linked(leader, "merchantId", registered("330326"), "2014-01-01");
        rowSecurity("DISABLE");
        try {
            as(Tokens.ouhai()).get("/api/v1/liaison-links/" + foreign).then().statusCode(404);
            as(Tokens.ouhai())
                    .get("/api/v1/liaison-links?officialId=" + leader)
                    .then()
                    .body("total", equalTo(0));
            as(Tokens.ouhai())
                    .get("/api/v1/liaison/provinces/350000?on=2014-06-30")
                    .then()
                    .body("officers.linkId", not(hasItem(foreign)));
        } finally {
            rowSecurity("ENABLE");
        }
    }

    @Test
    @Tag("D10")
    void theReasonOfAnEndDoesNotLeaveInAnEvent() {
        String link = linked(appointed("COUNTY_OFFICER", "330304"), "city", "350500", "2014-01-01");
        end(Tokens.cityOffice(), link, "2014-06-30").then().statusCode(200);

        try (EventProbe probe = new EventProbe(EmbeddedBroker.bootstrapServers(), Topics.LIAISON_LINKS)) {
            String last = new String(
                    probe
                            .await(records -> records.stream()
                                            .filter(record -> record.key().equals(link))
                                            .count()
                                    == 2)
                            .stream()
                            .filter(record -> record.key().equals(link))
                            .reduce((first, second) -> second)
                            .orElseThrow()
                            .value(),
                    StandardCharsets.UTF_8);
            assertThat(last).contains("\"to\":\"2014-06-30\"").doesNotContain("干部轮岗");
        }
    }

    private static void rowSecurity(String how) throws SQLException {
        try (Connection owner = EmbeddedPostgresServer.database("merchant").asOwner();
                Statement statement = owner.createStatement()) {
            statement.execute("ALTER TABLE liaison_link " + how + " ROW LEVEL SECURITY");
        }
    }

    private static long visibleIn(String scope, String link) throws SQLException {
        try (Connection app = EmbeddedPostgresServer.database("merchant").asApp();
                Statement statement = app.createStatement()) {
            app.setAutoCommit(false);
            statement.execute("SELECT set_config('guiyan.scope', '" + scope + "', true)");
            try (ResultSet rows =
                    statement.executeQuery("SELECT count(*) FROM liaison_link WHERE id = '" + link + "'")) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }
}
