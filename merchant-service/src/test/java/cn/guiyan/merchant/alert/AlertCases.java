package cn.guiyan.merchant.alert;

import static cn.guiyan.merchant.Samples.as;
import static cn.guiyan.merchant.Samples.id;

import cn.guiyan.merchant.Samples;
import cn.guiyan.testing.EmbeddedPostgresServer;
import cn.guiyan.testing.Tokens;
import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What calls for somebody, made over HTTP, and the alerts about it. */
final class AlertCases {
    static final String PATH = "/api/v1/alerts/";

    private AlertCases() {}

    static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai"));
    }

    /** A key city since 2013. */
    static void keyCity(String code) {
        id(as(Tokens.cityOffice())
                .body(Map.of("city", code, "from", "2013-01-01"))
                .post("/api/v1/key-cities"));
    }

    static String chamberIn(String place, String name) {
        Map<String, Object> chamber = Samples.fuzhou(name);
        chamber.put("place", place);
        return id(as(Tokens.cityOffice()).body(chamber).post("/api/v1/chambers"));
    }

    /** A link of an official: {@code what} is the request's field. */
    static String link(String official, String what, String target, LocalDate from, @Nullable LocalDate to) {
        Map<String, Object> link = new HashMap<>();
        link.put("officialId", official);
        link.put(what, target);
        link.put("from", from.toString());
        link.put("to", to == null ? null : to.toString());
        return id(as(Tokens.cityOffice()).body(link).post("/api/v1/liaison-links"));
    }

    static void endLink(String link, LocalDate last) {
        as(Tokens.cityOffice())
                .body(Map.of("to", last.toString(), "reason", "干部轮岗"))
                .post("/api/v1/liaison-links/" + link + "/end")
                .then()
                .statusCode(200);
    }

    static void leading(String merchant, LocalDate from) {
        id(as(Tokens.cityOffice())
                .body(Map.of("roll", "LEADING", "merchantId", merchant, "from", from.toString()))
                .post("/api/v1/roll-entries"));
    }

    static void contacted(String merchant, LocalDate on) {
        id(as(Tokens.cityOffice())
                .body(Map.of("merchantId", merchant, "kind", "VISIT", "on", on.toString()))
                .post("/api/v1/contacts"));
    }

    /** A merchant of a county on the roll of leading ones, whom nobody has contacted for a day longer than allowed. */
    static String lonely(String county) {
        String merchant = Samples.registered(county);
        leading(merchant, LocalDate.parse("2014-01-01"));
        contacted(merchant, today().minusDays(61));
        return merchant;
    }

    /** A suggestion that units should have answered by 15 September 2014. */
    static String unanswered(String category, String... leads) {
        String suggestion = id(as(Tokens.cityOffice())
                .body(Map.of("category", category, "text", "希望建立服务专窗", "raisedOn", "2014-07-11", "anonymous", true))
                .post("/api/v1/suggestions"));
        as(Tokens.cityOffice())
                .body(Map.of("leads", List.of(leads), "due", "2014-09-15", "on", "2014-07-14"))
                .post("/api/v1/suggestions/" + suggestion + "/assignment")
                .then()
                .statusCode(200);
        return suggestion;
    }

    static void replied(String token, String suggestion) {
        as(token)
                .body(Map.of("text", "已建立温商服务专窗", "on", "2014-10-20"))
                .post("/api/v1/suggestions/" + suggestion + "/replies")
                .then()
                .statusCode(200);
    }

    /** A unit's reply is not good enough; it may reply again until a day. */
    static void sentBack(String suggestion, String unit, LocalDate until) {
        as(Tokens.cityOffice())
                .header("If-Match", "*")
                .body(Map.of("unit", unit, "reason", "请说明具体措施", "due", until.toString()))
                .post("/api/v1/suggestions/" + suggestion + "/return")
                .then()
                .statusCode(200);
    }

    static ValidatableResponse read(String token, String alert) {
        return as(token).get(PATH + alert).then();
    }

    /** Ids of the alerts about a subject, the oldest first. */
    static List<String> about(String subject) throws SQLException {
        return column("SELECT id FROM alert WHERE subject = ? ORDER BY opened_at, id", subject);
    }

    /** Ids of the open ones. */
    static List<String> openAbout(String subject) throws SQLException {
        return column("SELECT id FROM alert WHERE subject = ? AND closed_at IS NULL ORDER BY unit", subject);
    }

    static List<String> column(String sql, String parameter) throws SQLException {
        try (Connection owner = EmbeddedPostgresServer.database("merchant").asOwner();
                PreparedStatement statement = owner.prepareStatement(sql)) {
            statement.setString(1, parameter);
            List<String> values = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    values.add(rows.getString(1));
                }
            }
            return values;
        }
    }

    static void asOwner(String... statements) throws SQLException {
        try (Connection owner = EmbeddedPostgresServer.database("merchant").asOwner();
                Statement statement = owner.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
