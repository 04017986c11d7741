package cn.guiyan.access;

import static org.assertj.core.api.Assertions.assertThat;

import cn.guiyan.testing.EmbeddedPostgresServer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Row security over 100,000 rows: the policy reads the setting once for a statement, and indexes are used through it. */
class RowSecurityCostTest {
    private static final String MIGRATION = "/db/access/V0.3.1__access.sql";
    private static final String ROWS = """
            CREATE TABLE entry (id bigint PRIMARY KEY, region text NOT NULL, amount numeric(20, 2) NOT NULL);
            INSERT INTO entry SELECT g, '3303' || lpad((g % 31)::text, 2, '0'), g FROM generate_series(1, 100000) g;
            CREATE INDEX entry_region ON entry (region, amount);
            GRANT SELECT ON entry TO rows_app;
            SELECT access.protect('entry');
            ANALYZE entry""";

    @Test
    void thePolicyReadsTheSettingOncePerStatementAndIndexesWork() throws Exception {
        EmbeddedPostgresServer.Database database = EmbeddedPostgresServer.database("rows");
        try (Connection owner = database.asOwner();
                Statement statement = owner.createStatement()) {
            statement.execute(migration().replace("${app}", database.app()));
            statement.execute(ROWS);
        }
        try (Connection app = database.asApp();
                Statement statement = app.createStatement()) {
            assertThat(sum(statement)).isNull();
            statement.execute("SELECT set_config('guiyan.scope', '-,330304', false)");
            assertThat(sum(statement)).isEqualTo("161272579.00");
            assertThat(plan(statement, "SELECT sum(amount) FROM entry"))
                    .contains("InitPlan 1", "InitPlan 2")
                    .doesNotContain("current_setting", "in_scope");
            assertThat(plan(statement, "SELECT sum(amount) FROM entry WHERE region IN ('330304', '330305')"))
                    .contains("Index Cond: (region = ANY");
            assertThat(plan(statement, "SELECT amount FROM entry WHERE id = 77"))
                    .contains("Index Cond: (id = 77)");
        }
    }

    private static String migration() throws IOException {
        try (InputStream file = RowSecurityCostTest.class.getResourceAsStream(MIGRATION)) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String sum(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("SELECT sum(amount) FROM entry")) {
            row.next();
            return row.getString(1);
        }
    }

    private static String plan(Statement statement, String sql) throws SQLException {
        StringBuilder plan = new StringBuilder();
        try (ResultSet rows = statement.executeQuery("EXPLAIN (ANALYZE, TIMING OFF) " + sql)) {
            while (rows.next()) {
                plan.append(rows.getString(1)).append('\n');
            }
        }
        return plan.toString();
    }
}
