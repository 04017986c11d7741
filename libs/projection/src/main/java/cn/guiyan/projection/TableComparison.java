package cn.guiyan.projection;

import cn.guiyan.projection.RebuildReport.Table;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Compares the tables of two schemas by count and by a checksum that does not depend on the order of the rows. */
final class TableComparison {
    /** What says how the tables were filled, not what they show. */
    private static final Set<String> APART = Set.of("offsets", "parked", "flyway_schema_history");

    private TableComparison() {}

    /** The sums of all tables of a schema. */
    static Map<String, Sum> sums(Connection connection, String schema) throws SQLException {
        Map<String, Sum> sums = new HashMap<>();
        for (String table : tables(connection, schema)) {
            sums.put(table, sum(connection, schema, table));
        }
        return sums;
    }

    static List<Table> compare(Map<String, Sum> before, Map<String, Sum> after) {
        List<Table> tables = new ArrayList<>();
        Set<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        for (String name : names) {
            Sum old = before.getOrDefault(name, Sum.NONE);
            Sum fresh = after.getOrDefault(name, Sum.NONE);
            tables.add(new Table(name, old.rows(), fresh.rows(), old.equals(fresh)));
        }
        return tables;
    }

    private static List<String> tables(Connection connection, String schema) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement("""
                SELECT c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                WHERE n.nspname = ? AND c.relkind IN ('r', 'p') AND NOT c.relispartition""")) {
            select.setString(1, schema);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    if (!APART.contains(rows.getString(1))) {
                        tables.add(rows.getString(1));
                    }
                }
            }
        }
        return tables;
    }

    private static Sum sum(Connection connection, String schema, String table) throws SQLException {
        // The topic forgets a tombstone after a while; a served schema may remember erasures that a rebuild cannot
        // find.
        String condition = table.equals("applied") ? " WHERE NOT erased" : "";
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("""
                        SELECT count(*), coalesce(sum(hashtextextended(whole_row::text, 0)), 0)
                        FROM %s."%s" AS whole_row""".formatted(schema, table) + condition)) {
            rows.next();
            return new Sum(rows.getLong(1), rows.getBigDecimal(2));
        }
    }

    /**
     * Count and checksum of a table.
     *
     * @param rows count
     * @param checksum sum of the hashes of the rows' text
     */
    record Sum(long rows, BigDecimal checksum) {
        static final Sum NONE = new Sum(-1, BigDecimal.ZERO);
    }
}
