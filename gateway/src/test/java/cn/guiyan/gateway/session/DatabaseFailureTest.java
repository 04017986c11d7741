package cn.guiyan.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import cn.guiyan.gateway.Browser;
import cn.guiyan.gateway.GatewayTest;
import cn.guiyan.testing.EmbeddedPostgresServer;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A database that is away for a while signs nobody out. */
@GatewayTest
class DatabaseFailureTest {
    private static final String CUT =
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'views_app'";

    @AfterEach
    void back() throws SQLException {
        database("ALTER ROLE views_app CONNECTION LIMIT -1");
    }

    private static void away() throws SQLException {
        database("ALTER ROLE views_app CONNECTION LIMIT 0");
        database(CUT);
    }

    private static void database(String statement) throws SQLException {
        try (Connection administrator = EmbeddedPostgresServer.database("views").asAdministrator();
                Statement sql = administrator.createStatement()) {
            sql.execute(statement);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"leader:330300:leader:3600", "leader:330300:leader:1"})
    void whoeverIsSignedInStaysSo(String code) throws SQLException {
        Browser browser = Browser.signedIn(code);
        away();
        Response refused = browser.script().get("/api/v1/me");
        refused.then()
                .statusCode(503)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:guiyan:problem:unavailable"));
        assertThat(refused.headers().getValues("Set-Cookie")).isEmpty();
        back();
        browser.script().get("/api/v1/me").then().statusCode(200).body("username", equalTo("leader"));
    }

    @Test
    void cutConnectionsAreNotNoticed() throws SQLException {
        Browser browser = Browser.signedIn("leader:330300:leader:3600");
        database(CUT);
        browser.script().get("/api/v1/me").then().statusCode(200);
    }
}
