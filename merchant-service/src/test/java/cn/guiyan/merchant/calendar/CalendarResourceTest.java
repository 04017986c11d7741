package cn.guiyan.merchant.calendar;

import static cn.guiyan.merchant.Samples.as;
import static cn.guiyan.merchant.Samples.id;
import static cn.guiyan.merchant.Samples.official;
import static cn.guiyan.merchant.Samples.registered;
import static cn.guiyan.merchant.contact.ContactSamples.visit;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import cn.guiyan.merchant.MerchantServiceTest;
import cn.guiyan.merchant.delegation.DelegationSamples;
import cn.guiyan.testing.EmbeddedPostgresServer;
import cn.guiyan.testing.Tokens;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@MerchantServiceTest
@Tag("M14")
class CalendarResourceTest {
    @Test
    void aPersonsRemindersAndTheDelegationsAreReadWithoutSigningIn() {
        String mine = reminder(Tokens.ouhai(), registered("330304"), null);
        String another = reminder(Tokens.cityOffice(), registered("330304"), null);
        String delegation = id(as(Tokens.cityOffice())
                .body(DelegationSamples.on(
                        LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(20), "示例考察"))
                .post("/api/v1/delegations"));

        String calendar = read(opened(Tokens.ouhai()));

        assertThat(calendar)
                .contains("contact-" + mine + "@guiyan")
                .contains("delegation-" + delegation)
                .contains("联络提醒：示例商人甲")
                .contains("DTSTART;VALUE=DATE:20140720")
                .doesNotContain(another)
                .doesNotContain("10087654321")
                .doesNotContain("就学")
                .doesNotContain("教育部门");
    }

    @Test
    void anOfficialIsRemindedOfWhatTheOfficeRecorded() {
        Map<String, Object> official = official("COUNTY_OFFICER", "330326");
        official.put("account", "pingyang");
        String officialId = id(as(Tokens.cityOffice()).body(official).post("/api/v1/officials"));
        String contact = reminder(Tokens.cityOffice(), registered("330326"), officialId);
        String address = opened(Tokens.pingyang());

        assertThat(read(address)).contains("contact-" + contact);
        as(Tokens.cityOffice())
                .body(Map.of("on", "2014-07-18"))
                .post("/api/v1/contacts/" + contact + "/completion")
                .then()
                .statusCode(200);
        assertThat(read(address)).doesNotContain(contact);
    }

    @Test
    @Tag("G01")
    void theCalendarStaysWithinTheScopeThatThePersonHad() {
        String foreign = reminder(Tokens.of("mover", "330326", "county-office"), registered("330326"), null);
        String address = opened(Tokens.of("mover", "330304", "county-office"));

        assertThat(read(address)).doesNotContain(foreign);
    }

    @Test
    void aNewAddressRevokesTheOldAndIsRevokedItself() throws SQLException {
        String token = Tokens.of("revoker", "330304", "county-office");
        String first = opened(token);
        String second = opened(token);

        given().get(first).then().statusCode(404).body("type", equalTo("urn:guiyan:problem:not-found"));
        given().get(second).then().statusCode(200);
        assertThat(one("SELECT count(*) FROM calendar_feed WHERE account = 'revoker'"))
                .isEqualTo("1");
        as(token).delete("/api/v1/calendar-feeds").then().statusCode(204);
        given().get(second).then().statusCode(404);
    }

    @Test
    @Tag("G01")
    void theCalendarEndsWithItsPersonsRole() throws SQLException {
        String address = opened(Tokens.of("leaver", "330304", "county-office"));
        given().get(address).then().statusCode(200);

        // They may still read what chambers read, but nothing that belongs to a region.
        as(Tokens.of("leaver", "330304", "chamber"))
                .get("/api/v1/chambers")
                .then()
                .statusCode(200);
        given().get(address).then().statusCode(404);
        assertThat(one("SELECT count(*) FROM calendar_feed WHERE account = 'leaver'"))
                .isEqualTo("0");
    }

    @Test
    void theCalendarOfSomebodyWhoIsNotSeenAnyMoreEnds() throws SQLException {
        String address = opened(Tokens.of("sleeper", "330304", "county-office"));
        update("UPDATE calendar_feed SET seen_at = now() - interval '14 days 1 minute' WHERE account = 'sleeper'");

        given().get(address).then().statusCode(404);
        // Coming back does not bring an old address back.
        as(Tokens.of("sleeper", "330326", "county-office"))
                .get("/api/v1/units")
                .then()
                .statusCode(200);
        given().get(address).then().statusCode(404);
        given().get(opened(Tokens.of("sleeper", "330326", "county-office")))
                .then()
                .statusCode(200);
    }

    @Test
    @Tag("G01")
    void theCalendarFollowsItsPersonToAnotherOffice() throws SQLException {
        String theirs = reminder(Tokens.of("changer", "330304", "county-office"), registered("330304"), null);
        String address = opened(Tokens.of("changer", "330304", "county-office"));
        update("UPDATE calendar_feed SET seen_at = now() - interval '13 days' WHERE account = 'changer'");
        assertThat(read(address)).contains(theirs);

        as(Tokens.of("changer", "330326", "county-office"))
                .get("/api/v1/units")
                .then()
                .statusCode(200);
        assertThat(read(address)).doesNotContain(theirs);
        // To the hour, so that nothing that was sent anonymously is somebody's by its time.
        assertThat(one("SELECT seen_at > now() - interval '61 minutes' AND seen_at = date_trunc('hour', seen_at)"
                        + " FROM calendar_feed WHERE account = 'changer'"))
                .isEqualTo("t");
    }

    @Test
    void onlyTheHashOfTheSecretIsKept() throws SQLException {
        String address = opened(Tokens.ouhai());
        String secret = address.substring(address.lastIndexOf('/') + 1, address.lastIndexOf('.'));

        assertThat(secret).hasSize(43);
        assertThat(one("SELECT string_agg(f::text, ' ') FROM calendar_feed f")).doesNotContain(secret);
        assertThat(one("SELECT coalesce(string_agg(k::text, ' '), '') FROM http.idempotency_key k"))
                .doesNotContain(secret);
    }

    @Test
    void whoHasNoOfficeHasNoCalendar() {
        as(Tokens.admin()).post("/api/v1/calendar-feeds").then().statusCode(403);
        given().post("/api/v1/calendar-feeds").then().statusCode(401);
        given().get("/api/v1/calendar-feeds/unknown.ics").then().statusCode(404);
    }

    private static String reminder(String token, String merchant, @Nullable String officialId) {
        Map<String, Object> contact = visit("merchantId", merchant, "2014-06-20");
        contact.put("remindOn", "2014-07-20");
        contact.put("officialId", officialId);
        return id(as(token).body(contact).post("/api/v1/contacts"));
    }

    private static String opened(String token) {
        return as(token)
                .post("/api/v1/calendar-feeds")
                .then()
                .statusCode(201)
                .extract()
                .path("address");
    }

    private static String read(String address) {
        return given().get(address)
                .then()
                .statusCode(200)
                .contentType("text/calendar;charset=UTF-8")
                .extract()
                .asString()
                .replace("\r\n ", "");
    }

    private static String one(String sql) throws SQLException {
        try (Connection owner = EmbeddedPostgresServer.database("merchant").asOwner();
                Statement statement = owner.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void update(String sql) throws SQLException {
        try (Connection owner = EmbeddedPostgresServer.database("merchant").asOwner();
                Statement statement = owner.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
