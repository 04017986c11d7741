package cn.guiyan.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import cn.guiyan.gateway.Browser;
import cn.guiyan.gateway.GatewayTest;
import cn.guiyan.testing.EmbeddedPostgresServer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

@GatewayTest
class SessionsTest {
    private final Sessions sessions;

    SessionsTest(Sessions sessions) {
        this.sessions = sessions;
    }

    @Test
    void aStolenTableIsNoSession() throws SQLException {
        Browser browser = Browser.signedIn("ouhai:330304:county-office:3600");
        String cookie = Objects.requireNonNull(browser.cookies().get("q_session"));
        List<String> stored = column("SELECT id_hash || ' ' || tokens FROM gateway.session");
        assertThat(stored).isNotEmpty().noneMatch(row -> row.contains(cookie) || row.contains("eyJhbGci"));
        assertThat(sessions.find(cookie)).get().asString().contains("eyJhbGci");
        column("SELECT id_hash FROM gateway.session")
                .forEach(hash -> assertThat(sessions.find(hash)).isEmpty());
    }

    @Test
    void aSessionEndsWhenItsTimeIsOver() throws SQLException {
        Browser browser = Browser.signedIn("ouhai:330304:county-office:3600");
        browser.script().get("/api/v1/me").then().statusCode(200);
        expire();
        browser.script()
                .get("/api/v1/me")
                .then()
                .statusCode(401)
                .body("type", equalTo("urn:guiyan:problem:sign-in-required"));
        browser.open("/logout").then().statusCode(302).header("Location", "/");
        browser.open("/login").then().statusCode(302).header("Location", containsString("/sign-in?"));
    }

    @Test
    void aSessionThatIsReplacedLivesOnForHalfAMinute() throws SQLException {
        String replaced = sessions.open("replaced");
        sessions.closeSoon(replaced);
        assertThat(sessions.find(replaced)).contains("replaced");
        sessions.closeSoon(replaced);
        assertThat(column("SELECT id_hash FROM gateway.session WHERE expires_at < now() + interval '31 seconds'"))
                .hasSize(1);
        sessions.close(replaced);
        assertThat(sessions.find(replaced)).isEmpty();
    }

    @Test
    void whatHasExpiredIsForgotten() throws SQLException {
        String kept = sessions.open("kept");
        expire();
        String open = sessions.open("open");
        sessions.close(sessions.open("closed"));
        assertThat(sessions.find(kept)).isEmpty();
        assertThat(sessions.find(open)).contains("open");
        assertThat(column("SELECT id_hash FROM gateway.session WHERE expires_at < now()"))
                .isEmpty();
    }

    private static void expire() throws SQLException {
        try (Connection owner = EmbeddedPostgresServer.database("views").asOwner();
                Statement statement = owner.createStatement()) {
            statement.executeUpdate("UPDATE gateway.session SET expires_at = now() - interval '1 second'");
        }
    }

    private static List<String> column(String select) throws SQLException {
        try (Connection owner = EmbeddedPostgresServer.database("views").asOwner();
                Statement statement = owner.createStatement();
                ResultSet rows = statement.executeQuery(select)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }
}
