package cn.guiyan.merchant.privacy;

import cn.guiyan.access.Encryption;
import cn.guiyan.testing.EmbeddedPostgresServer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Looks for words in every column of every table of the service's database, also where they are encrypted. */
final class Traces {
    private static final String COLUMNS = """
            SELECT n.nspname, c.relname, a.attname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
            JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
            WHERE c.relkind = 'r' AND n.nspname NOT IN ('pg_catalog', 'information_schema')""";

    private Traces() {}

    /** Which columns have one of the words, as {@code schema.table.column: word}. */
    static Set<String> of(List<String> words, Encryption encryption) throws SQLException {
        Set<String> found = new TreeSet<>();
        try (Connection owner = EmbeddedPostgresServer.database("merchant").asOwner();
                Statement statement = owner.createStatement()) {
            for (String[] column : columns(statement)) {
                String table = column[0] + "." + column[1];
                try (ResultSet row = statement.executeQuery("SELECT " + column[2] + " FROM " + table)) {
                    while (row.next()) {
                        String value = clear(row, encryption);
                        words.stream()
                                .filter(value::contains)
                                .forEach(word -> found.add(table + "." + column[2] + ": " + word));
                    }
                }
            }
        }
        return found;
    }

    private static List<String[]> columns(Statement statement) throws SQLException {
        List<String[]> columns = new ArrayList<>();
        try (ResultSet row = statement.executeQuery(COLUMNS)) {
            while (row.next()) {
                columns.add(new String[] {row.getString(1), row.getString(2), '"' + row.getString(3) + '"'});
            }
        }
        return columns;
    }

    private static String clear(ResultSet row, Encryption encryption) throws SQLException {
        String key = encryption.currentKey() + ":";
        if (row.getObject(1) instanceof byte[] bytes) {
            return new String(bytes, StandardCharsets.UTF_8).startsWith(key)
                    ? new String(encryption.decrypt(bytes), StandardCharsets.UTF_8)
                    : "";
        }
        String text = row.getString(1);
        if (text == null || text.startsWith(key)) {
            return text == null ? "" : encryption.decrypt(text);
        }
        // A copy of a row has its secrets inside.
        return text
                + Pattern.compile(Pattern.quote(key) + "[A-Za-z0-9+/=]{28,}")
                        .matcher(text)
                        .results()
                        .map(secret -> encryption.decrypt(secret.group()))
                        .collect(Collectors.joining());
    }
}
