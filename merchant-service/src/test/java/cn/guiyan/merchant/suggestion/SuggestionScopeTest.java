package cn.guiyan.merchant.suggestion;

import static cn.guiyan.merchant.Samples.as;
import static cn.guiyan.merchant.Samples.registered;
import static cn.guiyan.merchant.suggestion.SuggestionCases.SUGGESTIONS;
import static cn.guiyan.merchant.suggestion.SuggestionCases.anonymous;
import static cn.guiyan.merchant.suggestion.SuggestionCases.assignment;
import static cn.guiyan.merchant.suggestion.SuggestionCases.raised;
import static cn.guiyan.merchant.suggestion.SuggestionCases.read;
import static cn.guiyan.merchant.suggestion.SuggestionCases.reply;
import static cn.guiyan.merchant.suggestion.SuggestionCases.step;
import static cn.guiyan.merchant.suggestion.SuggestionCases.townService;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import cn.guiyan.merchant.MerchantServiceTest;
import cn.guiyan.testing.EmbeddedPostgresServer;
import cn.guiyan.testing.Tokens;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who sees which suggestions; the application and row security each keep to it alone. */
@MerchantServiceTest
@Tag("G01")
class SuggestionScopeTest {
    private enum Who {
        LEADER(Tokens.leader()),
        CITY(Tokens.cityOffice()),
        SUPERVISOR(Tokens.supervisor()),
        OUHAI(Tokens.ouhai()),
        PINGYANG(Tokens.pingyang()),
        COMMISSION(Tokens.department()),
        OTHER_DEPARTMENT(Tokens.ofDepartment("construction", "D-ZJW")),
        CHAMBER(Tokens.chamber());

        private final String token;

        Who(String token) {
            this.token = token;
        }
    }

    @AfterEach
    void withRowSecurity() throws SQLException {
        rowSecurity("ENABLE");
    }

    @Test
    void everyoneSeesWhatConcernsThem() {
        String id = ledByOuhaiAssistedByTheCommission();

        assertSeen(id, Who.LEADER, Who.CITY, Who.SUPERVISOR, Who.OUHAI, Who.COMMISSION);
    }

    @Test
    void anOfficeSeesWhatItsRegionKeeps() {
        Map<String, Object> suggestion = townService(registered("330326"));
        suggestion.put("region", "330326");
        String id = raised(Tokens.cityOffice(), suggestion);

        assertSeen(id, Who.LEADER, Who.CITY, Who.SUPERVISOR, Who.PINGYANG);
    }

    @Test
    void aComplaintAboutConductIsForTheCityOfficeLeadersAndSupervisorsOnly() {
        Map<String, Object> complaint = anonymous("CONDUCT");
        complaint.put("region", "330304");
        String id = raised(Tokens.ouhai(), complaint);
        assertSeen(id, Who.LEADER, Who.CITY, Who.SUPERVISOR);

        step(Tokens.cityOffice(), id, "assignment", assignment("330304"))
                .statusCode(400)
                .body("type", endsWith(":conduct-stays-with-office"));
        step(Tokens.cityOffice(), id, "assignment", assignment("330300")).statusCode(200);
        assertSeen(id, Who.LEADER, Who.CITY, Who.SUPERVISOR);
    }

    @Test
    @Tag("D11")
    void withoutRowSecurityTheApplicationKeepsThemApart() throws SQLException {
        String id = ledByOuhaiAssistedByTheCommission();
        String complaint = raised(Tokens.cityOffice(), anonymous("CONDUCT"));
        rowSecurity("DISABLE");

        assertSeen(id, Who.LEADER, Who.CITY, Who.SUPERVISOR, Who.OUHAI, Who.COMMISSION);
        assertSeen(complaint, Who.LEADER, Who.CITY, Who.SUPERVISOR);
        step(Tokens.pingyang(), id, "replies", reply("2014-07-20")).statusCode(404);
    }

    @Test
    @Tag("D11")
    void rowSecurityAloneKeepsThemApart() throws SQLException {
        String id = ledByOuhaiAssistedByTheCommission();
        String complaint = raised(Tokens.cityOffice(), anonymous("CONDUCT"));

        assertThat(visible(id, "-,330304", "330304", "ouhai")).isEqualTo("1 2 1");
        assertThat(visible(id, "*", "D-FGW", "department")).isEqualTo("1 2 1");
        assertThat(visible(id, "*", "*", "leader")).isEqualTo("1 2 1");
        assertThat(visible(id, "-", "", "office")).isEqualTo("1 2 1");
        assertThat(visible(id, "-,330326", "330326", "pingyang")).isEqualTo("0 0 0");
        assertThat(visible(id, "*", "D-ZJW", "construction")).isEqualTo("0 0 0");
        assertThat(visible(id, "", "", "")).isEqualTo("0 0 0");
        assertThat(visible(complaint, "-,330300", "330300", "office")).isEqualTo("0 0 0");
        assertThat(visible(complaint, "*", "*", "supervisor")).isEqualTo("1 0 0");
    }

    private static String ledByOuhaiAssistedByTheCommission() {
        String id = raised(Tokens.cityOffice(), townService(registered("330304")));
        Map<String, Object> assignment = assignment("330304");
        assignment.put("assisting", List.of("D-FGW"));
        step(Tokens.cityOffice(), id, "assignment", assignment).statusCode(200);
        return id;
    }

    private static void assertSeen(String id, Who... by) {
        for (Who who : Who.values()) {
            boolean sees = List.of(by).contains(who);
            read(who.token, id).statusCode(sees ? 200 : 404);
            List<String> listed = as(who.token).get(SUGGESTIONS + "?size=200").path("items.id");
            assertThat(listed.contains(id)).as("%s sees it", who).isEqualTo(sees);
            if (who != Who.CHAMBER) {
                as(who.token).get(SUGGESTIONS + "/" + id + "/history").then().statusCode(sees ? 200 : 404);
            }
        }
    }

    // How many suggestions, tasks and steps the service's role is shown.
    private static String visible(String id, String scope, String unit, String account) throws SQLException {
        try (Connection app = EmbeddedPostgresServer.database("merchant").asApp();
                Statement statement = app.createStatement()) {
            app.setAutoCommit(false);
            statement.execute("SELECT set_config('guiyan.scope', '%s', true), set_config('guiyan.unit', '%s', true),"
                            .formatted(scope, unit)
                    + " set_config('guiyan.account', '%s', true)".formatted(account));
            try (ResultSet row = statement.executeQuery("""
                    SELECT concat_ws(' ', (SELECT count(*) FROM suggestion WHERE id = '%1$s'),
                        (SELECT count(*) FROM suggestion_tasks WHERE suggestion_id = '%1$s'),
                        (SELECT count(*) FROM suggestion_trail WHERE suggestion_id = '%1$s'))""".formatted(id))) {
                row.next();
                return row.getString(1);
            }
        }
    }

    private static void rowSecurity(String how) throws SQLException {
        try (Connection owner = EmbeddedPostgresServer.database("merchant").asOwner();
                Statement statement = owner.createStatement()) {
            for (String table : List.of("suggestion", "suggestion_tasks", "suggestion_trail")) {
                statement.execute("ALTER TABLE " + table + " " + how + " ROW LEVEL SECURITY");
            }
        }
    }
}
