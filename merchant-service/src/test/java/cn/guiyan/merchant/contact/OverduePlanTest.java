package cn.guiyan.merchant.contact;

import static org.assertj.core.api.Assertions.assertThat;

import cn.guiyan.merchant.MerchantServiceTest;
import cn.guiyan.testing.EmbeddedPostgresServer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.LocalDate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** With 20,000 merchants and 60,000 contacts, which are gone again when the transaction is rolled back. */
@MerchantServiceTest
class OverduePlanTest {
    private static final Pattern LOOPS = Pattern.compile("\"Actual Loops\": (\\d+)");

    @Test
    void nothingIsDoneOncePerMerchantAndATimelineIsReadByItsIndex() throws SQLException {
        try (Connection owner = EmbeddedPostgresServer.database("merchant").asOwner();
                Statement statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            fill(statement);
            String overdue = explained(owner);
            String timeline = first(statement.executeQuery("""
                    EXPLAIN (FORMAT JSON) SELECT * FROM contact WHERE merchant_id = '01471f3c-0c00-7000-8000-000000000012'
                    ORDER BY happened_on DESC, id DESC LIMIT 50"""));
            owner.rollback();

            assertThat(LOOPS.matcher(overdue)
                            .results()
                            .map(MatchResult::group)
                            .mapToInt(loops -> Integer.parseInt(loops.replaceAll("\\D", "")))
                            .max()
                            .orElseThrow())
                    .as(overdue)
                    .isLessThan(10);
            assertThat(timeline).contains("contact_merchant");
        }
    }

    private static void fill(Statement statement) throws SQLException {
        statement.execute("""
                INSERT INTO merchant (id, version, name, region, present_city, industry, canvassing, origin, registered_on)
                SELECT gen_random_uuid(), 0, '示例', '330304', '350100', 'C', 'CONTACTED', 'SYNTHETIC', '2013-01-01'
                FROM generate_series(1, 20000)""");
        statement.execute("""
                INSERT INTO contact (id, version, merchant_id, kind, happened_on, region, recorded_by, origin)
                SELECT gen_random_uuid(), 0, m.id, 'CALL', date '2013-01-01' + (random() * 500)::int, m.region, 'x',
                       'SYNTHETIC'
                FROM merchant m, generate_series(1, 3)""");
        statement.execute("ANALYZE merchant, contact");
    }

    private static String explained(Connection owner) throws SQLException {
        try (PreparedStatement overdue =
                owner.prepareStatement("EXPLAIN (ANALYZE, FORMAT JSON) " + OverdueContacts.PAGE)) {
            overdue.setObject(1, LocalDate.parse("2014-07-13"));
            for (int level = 2; level <= 5; level++) {
                overdue.setInt(level, 90);
            }
            overdue.setNull(6, Types.ARRAY);
            overdue.setNull(7, Types.ARRAY);
            overdue.setInt(8, 50);
            overdue.setInt(9, 0);
            return first(overdue.executeQuery());
        }
    }

    private static String first(ResultSet rows) throws SQLException {
        rows.next();
        return rows.getString(1);
    }
}
