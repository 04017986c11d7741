package cn.guiyan.merchant.liaison;

import static org.assertj.core.api.Assertions.assertThat;

import cn.guiyan.merchant.MerchantServiceTest;
import cn.guiyan.testing.EmbeddedPostgresServer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A province's part of the map is found by an index, however many merchants there are elsewhere. */
@MerchantServiceTest
@Tag("M03")
class MapCountingPlanTest {
    private static final String MANY = """
            INSERT INTO merchant (id, version, name, region, present_city, industry, canvassing, origin)
            SELECT gen_random_uuid(), 0, '示例商人' || n, CASE WHEN n % 2 = 0 THEN '330304' ELSE '330326' END,
                   (ARRAY['110000', '310000', '440100', '440300', '320100', '370200', '510100', '610100'])[n % 8 + 1],
                   'C', 'UNVISITED', 'SYNTHETIC'
            FROM generate_series(1, 50000) n""";

    @Test
    void merchantsOfAProvinceAreCountedFromTheIndexAlone() throws SQLException {
        String sql = MapCounting.COUNT
                .replace(":everywhere", "false")
                .replace(":places", "ARRAY['350000', '350100', '350200']")
                .replace(":anyRegion", "true")
                .replace(":regions", "ARRAY['']")
                .replace(":anyLevel", "true")
                .replace(":level", "''")
                .replace(":anyIndustry", "true")
                .replace(":industry", "''")
                .replace(":all", "false")
                .replace(":scope", "ARRAY['330304']")
                .replace(":on", "DATE '2014-06-30'");

        assertThat(planWithFiftyThousandMerchants(sql))
                .contains("merchant_place")
                .doesNotContain("Seq Scan on merchant");
    }

    private static String planWithFiftyThousandMerchants(String sql) throws SQLException {
        try (Connection owner = EmbeddedPostgresServer.database("merchant").asOwner();
                Statement statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.execute(MANY);
            statement.execute("ANALYZE merchant");
            try (ResultSet rows = statement.executeQuery("EXPLAIN " + sql)) {
                Stream.Builder<String> lines = Stream.builder();
                while (rows.next()) {
                    lines.add(rows.getString(1));
                }
                return lines.build().collect(Collectors.joining("\n"));
            } finally {
                owner.rollback();
            }
        }
    }
}
