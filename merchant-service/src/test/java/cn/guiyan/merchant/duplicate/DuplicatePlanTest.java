package cn.guiyan.merchant.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import cn.guiyan.merchant.MerchantServiceTest;
import cn.guiyan.testing.EmbeddedPostgresServer;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

/** With 20,000 merchants, which are gone again when the transaction is rolled back. */
@MerchantServiceTest
class DuplicatePlanTest {
    @Test
    void aBatchIsComparedByIndexesAlone() throws SQLException {
        try (Connection owner = EmbeddedPostgresServer.database("merchant").asOwner();
                Statement statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.execute("""
                    INSERT INTO merchant (id, version, name, region, present_city, industry, canvassing, origin, search_text, phone_hash)
                    SELECT gen_random_uuid(), 0, '示例', '3303' || 10 + n % 11, '35' || 1000 + n % 97, 'C', 'CONTACTED', 'SYNTHETIC',
                           n / 200 || E'\\n' || n / 200, 'hash ' || n / 3
                    FROM generate_series(1, 20000) AS n""");
            statement.execute("ANALYZE merchant, duplicate_side");
            String plan = explained(owner);
            owner.rollback();

            assertThat(plan)
                    .contains("merchant_near_name_home", "merchant_near_name_city", "merchant_phone_hash")
                    .doesNotContain("Seq Scan on merchant");
        }
    }

    private static String explained(Connection owner) throws SQLException {
        StringBuilder plan = new StringBuilder();
        try (Statement statement = owner.createStatement();
                ResultSet ids = statement.executeQuery(
                        "SELECT array_agg(id) FROM (SELECT id FROM merchant WHERE name = '示例' LIMIT 500) m")) {
            ids.next();
            Array due = ids.getArray(1);
            try (PreparedStatement compare =
                    owner.prepareStatement("EXPLAIN (ANALYZE, COSTS OFF) " + DuplicateFinder.COMPARE)) {
                compare.setArray(1, due);
                compare.setArray(2, due);
                try (ResultSet row = compare.executeQuery()) {
                    while (row.next()) {
                        plan.append(row.getString(1)).append('\n');
                    }
                }
            }
        }
        return plan.toString();
    }
}
