package cn.guiyan.gateway;

import cn.guiyan.testing.EmbeddedPostgresServer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/**
 * The merchants' work of a large city beside its {@link LargeYear}: 20,000 merchants in 300 places, 1,000 chambers, 100,000 contacts, 3,000 links,
 * and 30 agreements, of which one has 300 projects.
 */
public final class LargeRegister {
    public static final int MERCHANTS = 20_000;
    public static final int LINKS = 300;
    /** The agreement with so many projects. */
    public static final UUID AGREEMENT = UUID.fromString("0146eb05-8000-7b00-8000-000000000001");

    private static final String PLACE = "(110000 + (%s %% 300) * 100)::text";

    private LargeRegister() {}

    /** Fills the database, once. */
    public static void fill() throws SQLException {
        LargeYear.fill();
        try (Connection owner = EmbeddedPostgresServer.database("large_year").asOwner();
                Statement statement = owner.createStatement()) {
            statement.execute("SET search_path TO views");
            if (isFull(statement)) {
                return;
            }
            owner.setAutoCommit(false);
            statement.execute("""
                    INSERT INTO merchant SELECT %s, '温商' || i, (ARRAY['330302','330304','330326','330381'])[1 + i %% 4], %s,
                        chr(65 + i %% 20), NULL, (ARRAY['UNVISITED','CONTACTED','RETURNED'])[1 + i %% 3], true
                    FROM generate_series(1, %d) i""".formatted(id("7a01"), PLACE.formatted("i"), MERCHANTS));
            statement.execute("""
                    INSERT INTO chamber SELECT %s, '商会' || i, %s, 'PREFECTURE', NULL, '330300', true
                    FROM generate_series(1, 1000) i""".formatted(id("7a02"), PLACE.formatted("i")));
            statement.execute("""
                    INSERT INTO official SELECT %s, '干部' || i, CASE WHEN i <= 40 THEN 'LEADER' ELSE 'COUNTY_OFFICER' END,
                        '单位', '职务', '330304', '2010-01-01', NULL FROM generate_series(1, 1000) i""".formatted(id("7a03")));
            statement.execute("""
                    INSERT INTO roll_entry SELECT gen_random_uuid(), 'LEADING', %s, '2010-01-01', NULL, true
                    FROM generate_series(1, 100) i""".formatted(id("7a01")));
            statement.execute("""
                    INSERT INTO liaison_link SELECT gen_random_uuid(), %s, 'MERCHANT', %s, NULL, NULL, '2010-01-01', NULL,
                        (ARRAY['330302','330304','330326','330381'])[1 + i %% 4] FROM generate_series(1, 1000) i""".formatted(id("7a03"), id("7a01")));
            statement.execute("""
                    INSERT INTO liaison_link SELECT gen_random_uuid(), %s, 'CHAMBER', NULL, %s, NULL, '2010-01-01', NULL, NULL
                    FROM generate_series(1, 1000) i""".formatted(id("7a03"), id("7a02")));
            statement.execute("""
                    INSERT INTO contact SELECT gen_random_uuid(), %s, NULL, 'CALL', date '2010-01-01' + i %% 1600, NULL,
                        (ARRAY['330302','330304','330326','330381'])[1 + (1 + i %% 20000) %% 4]
                    FROM generate_series(1, 100000) i""".formatted(id("7a01").replace("i::", "(1 + i % 20000)::")));
            statement.execute("""
                    INSERT INTO agreement SELECT %s, NULL, '协议' || i, gen_random_uuid(), NULL, date '2011-01-01' + i, 10000000000,
                        false, '2011-01-01', '2013-12-31', 'SIGNED', NULL, true FROM generate_series(1, 30) i""".formatted(id("7b00")));
            statement.execute("""
                    INSERT INTO agreement_share SELECT a.id, y, 3000000000 FROM agreement a, generate_series(2011, 2013) y""");
            statement.execute("""
                    INSERT INTO agreement_project SELECT '%s', %s, '2011-01-01' FROM generate_series(1, %d) i""".formatted(AGREEMENT, id("7a00"), LINKS));
            owner.commit();
            owner.setAutoCommit(true);
            statement.execute("VACUUM ANALYZE");
        }
    }

    private static String id(String kind) {
        return "('0146eb05-8000-" + kind + "-8000-' || lpad(i::text, 12, '0'))::uuid";
    }

    private static boolean isFull(Statement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery("SELECT count(*) FROM merchant")) {
            rows.next();
            return rows.getLong(1) > 0;
        }
    }
}
