package cn.guiyan.http;

import static cn.guiyan.http.Http.NOTES;
import static cn.guiyan.http.Http.office;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.guiyan.testing.EmbeddedPostgresServer;
import cn.guiyan.testing.Suite;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

/** PostgreSQL was restarted while nobody asked: the next who asks does not notice. */
@QuarkusTest
@WithTestResource(value = Suite.class, initArgs = @ResourceArg(name = "database", value = "notes"))
class CutConnectionsTest {
    private static final String THEIRS = " FROM pg_stat_activity WHERE usename = 'notes_app'";

    @Test
    void connectionsThatWereCutAreReplacedUnnoticed() throws SQLException {
        office().get(NOTES).then().statusCode(200);
        await().until(() ->
                ask("SELECT count(*)" + THEIRS + " AND state_change > clock_timestamp() - interval '1100 ms'") == 0);
        assertThat(ask("SELECT count(pg_terminate_backend(pid))" + THEIRS)).isPositive();
        office().get(NOTES).then().statusCode(200);
    }

    private static long ask(String sql) throws SQLException {
        try (Connection administrator = EmbeddedPostgresServer.database("notes").asAdministrator();
                Statement statement = administrator.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
