package cn.guiyan.merchant.chamber;

import static org.assertj.core.api.Assertions.assertThat;

import cn.guiyan.merchant.MerchantServiceTest;
import cn.guiyan.testing.EmbeddedPostgresServer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Files that claimed one province together, before it was refused, are settled by the migration and published so. */
@MerchantServiceTest
@Tag("M02")
class OneChamberPerProvinceTest {
    private static final String FIRST = "01471f3c-0c00-7000-8000-0000000000a1";
    private static final String SECOND = "01471f3c-0c00-7000-8000-0000000000a2";

    @Test
    void theFileThatWasOpenedFirstKeepsTheDuty() throws SQLException, IOException {
        try (Connection owner = EmbeddedPostgresServer.database("merchant").asOwner();
                Statement statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            try {
                statement.execute("DROP INDEX chamber_represents, chamber_place");
                for (String id : new String[] {SECOND, FIRST}) {
                    statement.execute(
                            "INSERT INTO chamber (id, version, name, place, level, represents, region, origin)"
                                    + " VALUES ('" + id + "', 3, '" + id
                                    + "', '640100', 'PREFECTURE', '640000', '330300', 'REPORTED')");
                }
                statement.execute(migration());

                assertThat(one(statement, "SELECT represents || version FROM chamber WHERE id = '" + FIRST + "'"))
                        .isEqualTo("6400003");
                assertThat(one(
                                statement,
                                "SELECT num_nulls(represents) || '-' || version FROM chamber WHERE id = '" + SECOND
                                        + "'"))
                        .isEqualTo("1-4");
                assertThat(one(
                                statement,
                                "SELECT version || payload::text FROM journal.journal WHERE key = '" + SECOND + "'"))
                        .startsWith("4")
                        .contains("\"represents\" : null");
            } finally {
                owner.rollback();
            }
        }
    }

    private static String migration() throws IOException {
        String name = "/db/migration/V20__one_chamber_represents_a_province.sql";
        try (InputStream sql = Objects.requireNonNull(OneChamberPerProvinceTest.class.getResourceAsStream(name))) {
            return new String(sql.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String one(Statement statement, String sql) throws SQLException {
        try (ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
