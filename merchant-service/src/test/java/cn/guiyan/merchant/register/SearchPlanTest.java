package cn.guiyan.merchant.register;

import static org.assertj.core.api.Assertions.assertThat;

import cn.guiyan.access.RegionScope;
import cn.guiyan.http.Filter;
import cn.guiyan.merchant.MerchantServiceTest;
import cn.guiyan.merchant.naming.NamedRecords;
import cn.guiyan.testing.EmbeddedPostgresServer;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** With 20,000 merchants, a search reads what it finds: its plan begins with indexes, under row security as without. */
@MerchantServiceTest
@Tag("M01")
class SearchPlanTest {
    private static final String FILL = """
            INSERT INTO merchant (id, version, name, region, present_city, industry, company, canvassing, origin, search_text)
            SELECT gen_random_uuid(), 0, '规模商人', (ARRAY['330304', '330326', '330381', '330382'])[1 + i %% 4],
                (ARRAY['310000', '350200', '440100', '110000'])[1 + i %% 4], 'C', '规模公司', 'CONTACTED', 'SYNTHETIC',
                replace(replace(?, '甲', chr(20000 + i %% 5000)), 'jia', 'j' || chr(97 + i %% 26) || chr(97 + i / 26 %% 26))
            FROM generate_series(1, %d) AS i
            """.formatted(20_000);

    @Inject
    MerchantConditions conditions;

    @BeforeAll
    static void fill() throws SQLException {
        try (Connection owner = EmbeddedPostgresServer.database("merchant").asOwner();
                PreparedStatement insert = owner.prepareStatement(FILL);
                Statement statement = owner.createStatement()) {
            insert.setString(1, Merchant.searchText("规模商人甲", "规模甲鞋业股份有限公司", List.of("规模甲")));
            // Nobody compares so many of one name with each other.
            statement.execute("ALTER TABLE merchant DISABLE TRIGGER duplicate_due_new");
            insert.executeUpdate();
            statement.execute("ALTER TABLE merchant ENABLE TRIGGER duplicate_due_new");
            statement.execute("ANALYZE merchant");
        }
    }

    @AfterAll
    static void empty() throws SQLException {
        try (Connection owner = EmbeddedPostgresServer.database("merchant").asOwner();
                Statement statement = owner.createStatement()) {
            statement.execute("DELETE FROM merchant WHERE name = '规模商人'");
            statement.execute("VACUUM ANALYZE merchant");
        }
    }

    @Test
    void aSearchBeginsWithTheIndexOfWhatWasTyped() throws SQLException {
        for (String scope : List.of("*", "-,330304")) {
            for (String q : List.of("丧鞋业", "人丧", "jzb", "福州")) {
                String plan = plan(scope, q);
                assertThat(plan)
                        .as(scope + q + plan)
                        .contains("merchant_search")
                        .doesNotContain("Seq Scan on merchant");
            }
        }
    }

    @Test
    void theFirstPageOfAllIsReadInTheOrderOfPinyin() throws SQLException {
        assertThat(plan("*", "")).contains("Index Scan using merchant_pinyin").doesNotContain("Sort");
    }

    private String plan(String scope, String q) throws SQLException {
        MerchantFilter wanted = new MerchantFilter();
        wanted.q = q;
        Filter filter = conditions.of(RegionScope.all(), wanted);
        List<Object> values = new ArrayList<>();
        String sql = positional(
                "EXPLAIN " + NamedRecords.sql(MerchantConditions.IN_SCOPE, filter, NamedRecords.BY_NAME) + " LIMIT 50",
                filter,
                values);
        try (Connection app = EmbeddedPostgresServer.database("merchant").asApp();
                Statement setting = app.createStatement();
                PreparedStatement explain = app.prepareStatement(sql)) {
            app.setAutoCommit(false);
            setting.execute("SELECT set_config('guiyan.scope', '" + scope + "', true)");
            for (int i = 0; i < values.size(); i++) {
                explain.setObject(i + 1, values.get(i));
            }
            StringBuilder plan = new StringBuilder("\n");
            try (ResultSet lines = explain.executeQuery()) {
                while (lines.next()) {
                    plan.append(lines.getString(1)).append('\n');
                }
            }
            return plan.toString();
        }
    }

    /** Named parameters as JDBC has them; a list becomes as many as it has values. */
    private static String positional(String sql, Filter filter, List<Object> values) {
        Matcher name = Pattern.compile("(?<!:):(\\w+)").matcher(sql);
        StringBuilder positional = new StringBuilder();
        while (name.find()) {
            Object value = filter.values().get(name.group(1));
            List<?> all = value instanceof Collection<?> many ? List.copyOf(many) : List.of(value);
            values.addAll(all);
            String marks = String.join(", ", Collections.nCopies(all.size(), "?"));
            name.appendReplacement(positional, all.size() > 1 ? "(" + marks + ")" : "(?)");
        }
        return name.appendTail(positional).toString();
    }
}
