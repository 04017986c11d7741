package cn.guiyan.merchant.alert;

import static cn.guiyan.merchant.Samples.appointed;
import static cn.guiyan.merchant.Samples.as;
import static cn.guiyan.merchant.Samples.registered;
import static cn.guiyan.merchant.alert.AlertCases.asOwner;
import static cn.guiyan.merchant.alert.AlertCases.link;
import static cn.guiyan.merchant.alert.AlertCases.lonely;
import static cn.guiyan.merchant.alert.AlertCases.openAbout;
import static cn.guiyan.merchant.alert.AlertCases.read;
import static cn.guiyan.merchant.alert.AlertCases.today;
import static cn.guiyan.merchant.alert.AlertCases.unanswered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import cn.guiyan.merchant.MerchantServiceTest;
import cn.guiyan.testing.EmbeddedPostgresServer;
import cn.guiyan.testing.Tokens;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who sees which alert: by the application alone, and by the database alone. */
@MerchantServiceTest
@Tag("G01")
class AlertScopeTest {
    private enum Who {
        LEADER(Tokens.leader(), "*", "*"),
        CITY(Tokens.cityOffice(), "*", "*"),
        SUPERVISOR(Tokens.supervisor(), "*", "*"),
        OUHAI(Tokens.ouhai(), "-,330304", "330304"),
        PINGYANG(Tokens.pingyang(), "-,330326", "330326"),
        COMMISSION(Tokens.department(), "*", "D-FGW"),
        OTHER_DEPARTMENT(Tokens.ofDepartment("construction", "D-ZJW"), "*", "D-ZJW");

        private final String token;
        private final String scope;
        private final String unit;

        Who(String token, String scope, String unit) {
            this.token = token;
            this.scope = scope;
            this.unit = unit;
        }
    }

    private final AlertEvaluation evaluation;

    @Inject
    AlertScopeTest(AlertEvaluation evaluation) {
        this.evaluation = evaluation;
    }

    @AfterEach
    void withRowSecurity() throws SQLException {
        asOwner("ALTER TABLE alert ENABLE ROW LEVEL SECURITY");
    }

    @Test
    @Tag("D11")
    void eachBoundAloneShowsAMerchantsAlertWhereTheMerchantIs() throws SQLException {
        String alert = alert(AlertKind.OVERDUE_CONTACT, lonely("330326"));

        assertSeen(alert, Who.LEADER, Who.CITY, Who.SUPERVISOR, Who.PINGYANG, Who.COMMISSION, Who.OTHER_DEPARTMENT);
    }

    @Test
    @Tag("D11")
    void eachBoundAloneShowsAnUnansweredSuggestionToTheUnitAndToThoseWhoSeeEveryUnits() throws SQLException {
        assertSeen(
                alert(AlertKind.OVERDUE_REPLY, unanswered("TOWN_SERVICE", "330304")),
                Who.LEADER,
                Who.CITY,
                Who.SUPERVISOR,
                Who.OUHAI);
        assertSeen(
                alert(AlertKind.OVERDUE_REPLY, unanswered("TOWN_SERVICE", "D-FGW")),
                Who.LEADER,
                Who.CITY,
                Who.SUPERVISOR,
                Who.COMMISSION);
    }

    @Test
    @Tag("D11")
    void eachBoundAloneKeepsAComplaintAboutConductFromDepartmentsAndCounties() throws SQLException {
        assertSeen(
                alert(AlertKind.OVERDUE_REPLY, unanswered("CONDUCT", "330300")), Who.LEADER, Who.CITY, Who.SUPERVISOR);
    }

    @Test
    void aListKeepsToTheScopeAndItsFilters() throws SQLException {
        String alert = alert(AlertKind.OVERDUE_CONTACT, lonely("330326"));
        String path = "/api/v1/alerts?size=200&kind=OVERDUE_CONTACT&open=true&region=";

        as(Tokens.leader())
                .get(path + "330300")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(alert))
                .body("items.kind", everyItem(equalTo("OVERDUE_CONTACT")))
                .body("items.closedAt", everyItem(nullValue()));
        as(Tokens.leader()).get(path + "330304").then().body("items.id", not(hasItem(alert)));
        as(Tokens.ouhai()).get(path + "330326").then().body("total", equalTo(0));
        as(Tokens.leader()).get("/api/v1/alerts?size=200&open=false").then().body("items.id", not(hasItem(alert)));
        as(Tokens.leader())
                .get(path + "999999")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:guiyan:problem:unknown-region"));
        as(Tokens.leader()).get("/api/v1/alerts?kind=NONSENSE").then().statusCode(400);
        as(Tokens.leader()).get("/api/v1/alerts?size=201").then().statusCode(400);
        as(Tokens.admin()).get("/api/v1/alerts").then().statusCode(403);
        as(Tokens.chamber()).get("/api/v1/alerts").then().statusCode(403);
        read(Tokens.leader(), UUID.randomUUID().toString()).statusCode(404);
    }

    @Test
    void aLeadersLinkWithAMerchantIsKnownAndNamedWhereTheMerchantIs() throws SQLException {
        String link = link(
                appointed("LEADER", "330300"),
                "merchantId",
                registered("330326"),
                today().minusDays(9),
                today().plusDays(9));
        String alert = alert(AlertKind.EXPIRY, link);

        read(Tokens.pingyang(), alert).statusCode(200).body("name", equalTo("示例商人甲"));
        read(Tokens.ouhai(), alert).statusCode(404);
        as(Tokens.ouhai()).get(AlertCases.PATH + alert + "/history").then().statusCode(404);
    }

    private String alert(AlertKind kind, String subject) throws SQLException {
        evaluation.evaluate(kind, today(), () -> true);
        return openAbout(subject).get(0);
    }

    private static void assertSeen(String alert, Who... seeing) throws SQLException {
        Set<Who> expected = Set.of(seeing);
        for (Who who : Who.values()) {
            assertThat(visible(alert, who)).as("database, " + who).isEqualTo(expected.contains(who));
        }
        asOwner("ALTER TABLE alert DISABLE ROW LEVEL SECURITY");
        Arrays.stream(Who.values())
                .forEach(who -> read(who.token, alert).statusCode(expected.contains(who) ? 200 : 404));
        asOwner("ALTER TABLE alert ENABLE ROW LEVEL SECURITY");
    }

    private static boolean visible(String alert, Who who) throws SQLException {
        try (Connection app = EmbeddedPostgresServer.database("merchant").asApp();
                Statement statement = app.createStatement()) {
            app.setAutoCommit(false);
            statement.execute("SELECT set_config('guiyan.scope', '" + who.scope + "', true),"
                    + " set_config('guiyan.unit', '" + who.unit + "', true)");
            try (ResultSet rows = statement.executeQuery("SELECT count(*) FROM alert WHERE id = '" + alert + "'")) {
                rows.next();
                return rows.getInt(1) == 1;
            }
        }
    }
}
