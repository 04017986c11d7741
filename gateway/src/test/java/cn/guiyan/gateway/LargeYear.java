package cn.guiyan.gateway;

import cn.guiyan.testing.EmbeddedPostgresServer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/** A database of its own with what a large city has: 10,000 projects and 100,000 entries of five years, in 14 counties with their towns. */
public final class LargeYear {
    public static final int PROJECTS = 10_000;
    public static final int ENTRIES = 100_000;

    private static final EmbeddedPostgresServer.Database DATABASE = EmbeddedPostgresServer.database("large_year");
    private static final Pattern NODE = Pattern.compile("\\(actual time=\\S+ rows=(\\S+) loops=(\\d+)\\)");
    private static final String REGIONS = """
            (ARRAY['330302','330303','330304','330304T04','330322','330324','330326','330327','330328','330329',
                   '330381','330382','3303K1','3303K2'])""";

    private LargeYear() {}

    /** Fills the database, once. */
    public static void fill() throws SQLException {
        try (Connection owner = DATABASE.asOwner();
                Statement statement = owner.createStatement()) {
            migrate();
            owner.setAutoCommit(false);
            if (isEmpty(statement)) {
                statement.execute("SET search_path TO views");
                statement.execute("""
                        INSERT INTO project SELECT ('0146eb05-8000-7a00-8000-' || lpad(i::text, 12, '0'))::uuid, '示例项目' || i,
                               %s[1 + i %% 14], 'F', 'A', 'LANDED', '2014-01-01', (i * 7919 %% 100000) * 10000, NULL, 'SYNTHETIC'
                        FROM generate_series(1, %d) i""".formatted(REGIONS, PROJECTS));
                statement.execute("""
                        INSERT INTO entry (id, project_id, region, calibre, amount, arrived_on, voucher, status, verified, reversal,
                               origin, counted_month)
                        SELECT gen_random_uuid(),
                               ('0146eb05-8000-7a00-8000-' || lpad((1 + i %% %d)::text, 12, '0'))::uuid,
                               %s[1 + (1 + i %% %d) %% 14],
                               (ARRAY['OUT_OF_PROVINCE','IN_PROVINCE_OUT_OF_CITY'])[1 + i %% 2], 1000 + i,
                               date '2010-01-01' + (i * 31) %% 1800, 'V' || i, 'VERIFIED', true, false, 'SYNTHETIC',
                               date_trunc('month', date '2010-01-01' + (i * 31) %% 1800)::date
                        FROM generate_series(1, %d) i""".formatted(PROJECTS, REGIONS, PROJECTS, ENTRIES));
                statement.execute("""
                        INSERT INTO plan SELECT gen_random_uuid(), year, 'CALIBRE_' || c, '{"status": "RELEASED"}'
                        FROM generate_series(2000, 2099) year, generate_series(1, 5) c""");
                statement.execute("""
                        INSERT INTO ranking SELECT gen_random_uuid(), month::date, 'CALIBRE_' || c, '{}'
                        FROM generate_series(date '2000-01-01', '2009-12-01', '1 month') month, generate_series(1, 5) c""");
                owner.commit();
                owner.setAutoCommit(true);
                statement.execute("VACUUM ANALYZE");
            }
        }
    }

    private static boolean isEmpty(Statement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery("SELECT count(*) FROM views.entry")) {
            rows.next();
            return rows.getLong(1) == 0;
        }
    }

    private static void migrate() {
        PGSimpleDataSource owner = new PGSimpleDataSource();
        owner.setUrl(DATABASE.url());
        owner.setUser(DATABASE.owner());
        owner.setPassword(DATABASE.owner());
        Map<String, String> app = Map.of("app", DATABASE.app());
        Flyway.configure()
                .dataSource(owner)
                .locations("db/access")
                .placeholders(app)
                .load()
                .migrate();
        Flyway.configure()
                .dataSource(owner)
                .defaultSchema("views")
                .schemas("views")
                .locations("db/projection", "db/views")
                .placeholders(app)
                .load()
                .migrate();
    }

    /** Parameters need a connection for their arrays. */
    public interface Parameters {
        List<Object> on(Connection connection) throws SQLException;
    }

    /**
     * How the service's own role gets its answer.
     *
     * @param scope regions that the caller sees, or {@code *}
     */
    public static Explained explain(String scope, String sql, Parameters parameters) throws SQLException {
        try (Connection app = DATABASE.asApp();
                Statement statement = app.createStatement()) {
            app.setAutoCommit(false);
            statement.execute("SELECT set_config('guiyan.scope', '" + scope + "', true)");
            try (PreparedStatement explain = app.prepareStatement("EXPLAIN (ANALYZE, BUFFERS) " + sql)) {
                List<Object> values = parameters.on(app);
                for (int i = 0; i < values.size(); i++) {
                    explain.setObject(i + 1, values.get(i));
                }
                List<String> lines = new ArrayList<>();
                try (ResultSet rows = explain.executeQuery()) {
                    while (rows.next()) {
                        lines.add(rows.getString(1));
                    }
                }
                return new Explained(String.join("\n", lines));
            } finally {
                app.rollback();
            }
        }
    }

    /** A plan with what it did. */
    public record Explained(String plan) {
        /** How often the busiest node ran. */
        public long mostLoops() {
            Matcher node = NODE.matcher(plan);
            long most = 0;
            while (node.find()) {
                most = Math.max(most, Long.parseLong(node.group(2)));
            }
            return most;
        }

        /** Rows that the busiest node gave, over all its loops. */
        public double mostRows() {
            Matcher node = NODE.matcher(plan);
            double most = 0;
            while (node.find()) {
                most = Math.max(most, Double.parseDouble(node.group(1)) * Long.parseLong(node.group(2)));
            }
            return most;
        }

        /** Whether a table is read from its beginning to its end. */
        public boolean readsAll(String table) {
            return plan.contains("Seq Scan on " + table + " ");
        }
    }
}
