package cn.guiyan.e2e;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** merchant-service's database, as its owner: for what no answer says. */
record MerchantDatabase(String url, String owner, String password) {
    private static final String SETTING = "QUARKUS_DATASOURCE_SYSTEM_";

    static MerchantDatabase of(Suite suite) {
        Map<String, String> settings = Arrays.stream(
                        suite.script().ask("env", "merchant").split("\n"))
                .filter(line -> line.startsWith(SETTING))
                .map(line -> line.split("=", 2))
                .collect(Collectors.toMap(setting -> setting[0].substring(SETTING.length()), setting -> setting[1]));
        return new MerchantDatabase(
                Objects.requireNonNull(settings.get("JDBC_URL")),
                Objects.requireNonNull(settings.get("USERNAME")),
                Objects.requireNonNull(settings.get("PASSWORD")));
    }

    /** The number that a statement selects. */
    long number(String sql) {
        try (Connection connection = DriverManager.getConnection(url, owner, password);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
