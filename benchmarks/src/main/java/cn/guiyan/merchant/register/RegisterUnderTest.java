package cn.guiyan.merchant.register;

import cn.guiyan.access.RegionScope;
import cn.guiyan.http.Filter;
import cn.guiyan.merchant.naming.NamedRecords;
import cn.guiyan.merchant.naming.SearchText;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The statements of the register's search, as the service sends them for a page by name. */
public final class RegisterUnderTest implements AutoCloseable {
    private static final int BATCH = 5_000;
    private static final String PARAMETER = ":q\\b";
    private static final String INSERT = """
            INSERT INTO merchant (id, version, name, region, present_city, industry, company, canvassing, origin, search_text)
            SELECT gen_random_uuid(), 0, '示例商人', '330304', '310000', 'C', company, 'CONTACTED', 'SYNTHETIC', search_text
            FROM unnest(?::text[], ?::text[]) AS new (company, search_text)
            """;

    private final Connection connection;
    private final PreparedStatement ids;
    private final PreparedStatement count;
    private final PreparedStatement load;
    private final int parameters;

    /** @param app a connection as the service's own role, whose scope is everything */
    public RegisterUnderTest(Connection app) throws SQLException {
        connection = app;
        try (Statement setting = app.createStatement()) {
            setting.execute("SELECT set_config('guiyan.scope', '*', false)");
        }
        Filter named = MerchantConditions.named(Filter.within(RegionScope.all()), "示例");
        parameters = named.hql().split(PARAMETER, -1).length - 1;
        ids = app.prepareStatement(NamedRecords.sql(MerchantConditions.IN_SCOPE, named, NamedRecords.BY_NAME)
                        .replaceAll(PARAMETER, "?")
                + " LIMIT 50");
        count = app.prepareStatement("SELECT count(*) FROM " + MerchantConditions.IN_SCOPE + " WHERE "
                + named.hql().replaceAll(PARAMETER, "?"));
        load = app.prepareStatement("SELECT * FROM merchant WHERE id = ANY (?)");
    }

    /** Registers a merchant for each company's name. */
    public static void fill(Connection owner, List<String> companies) throws SQLException {
        try (PreparedStatement insert = owner.prepareStatement(INSERT);
                Statement statement = owner.createStatement()) {
            for (int from = 0; from < companies.size(); from += BATCH) {
                List<String> batch = companies.subList(from, Math.min(from + BATCH, companies.size()));
                insert.setArray(1, owner.createArrayOf("text", batch.toArray()));
                insert.setArray(
                        2,
                        owner.createArrayOf(
                                "text",
                                batch.stream()
                                        .map(company -> Merchant.searchText("示例商人", company, List.of()))
                                        .toArray()));
                insert.executeUpdate();
            }
            statement.execute("VACUUM ANALYZE merchant");
        }
    }

    /** @return how many are found */
    public long search(String typed) throws SQLException {
        List<Object> found = new ArrayList<>();
        try (ResultSet rows = query(ids, typed)) {
            while (rows.next()) {
                found.add(Objects.requireNonNull(rows.getObject(1)));
            }
        }
        Array all = connection.createArrayOf("uuid", found.toArray());
        load.setArray(1, all);
        try (ResultSet rows = load.executeQuery()) {
            while (rows.next()) {
                Objects.requireNonNull(rows.getString("name"));
            }
        }
        try (ResultSet rows = query(count, typed)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private ResultSet query(PreparedStatement statement, String typed) throws SQLException {
        for (int i = 1; i <= parameters; i++) {
            statement.setString(i, SearchText.normalise(typed));
        }
        return statement.executeQuery();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
