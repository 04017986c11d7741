package cn.guiyan.projection;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Keys whose newest record cannot be applied: the table {@code parked}. All others go on. */
final class ParkedKeys {
    private ParkedKeys() {}

    /** Keeps the record for later, unless the views show that version or a newer one already. */
    static void park(Connection connection, Change change, String error) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                INSERT INTO parked (topic, key, partition, first_offset, version, ce_type, value, error)
                SELECT p.* FROM (VALUES (?, ?::uuid, ?::int, ?::bigint, ?::bigint, ?, ?::bytea, ?))
                       AS p(topic, key, partition, first_offset, version, ce_type, value, error)
                WHERE NOT EXISTS (SELECT FROM applied a
                                  WHERE a.key = p.key AND a.topic = p.topic AND a.version >= p.version AND p.version >= 0)
                ON CONFLICT (topic, key) DO UPDATE
                SET partition = excluded.partition, version = excluded.version, ce_type = excluded.ce_type,
                    value = excluded.value, error = excluded.error
                WHERE parked.version <= excluded.version""")) {
            insert.setString(1, change.topic());
            insert.setObject(2, change.key());
            insert.setInt(3, change.partition());
            insert.setLong(4, change.offset());
            insert.setLong(5, change.version());
            insert.setString(6, change.type());
            insert.setBytes(7, change.value());
            insert.setString(8, error.replace('\0', ' '));
            insert.executeUpdate();
        }
    }

    /** Forgets keys of which a version not older than the parked one is applied. */
    static void heal(Connection connection, List<Change> applied) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("""
                DELETE FROM parked p USING unnest(?::text[], ?::uuid[], ?::bigint[]) AS a(topic, key, version)
                WHERE p.topic = a.topic AND p.key = a.key AND p.version <= a.version""")) {
            delete.setArray(1, Column.of(connection, "text", applied, Change::topic));
            delete.setArray(2, Column.of(connection, "uuid", applied, Change::key));
            delete.setArray(3, Column.of(connection, "int8", applied, Change::version));
            delete.executeUpdate();
        }
    }

    /** The parked records, locked; those that another replica retries just now are left out. */
    static List<Change> lock(Connection connection) throws SQLException {
        List<Change> parked = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("""
                        SELECT topic, partition, first_offset, key, version, ce_type, value, error FROM parked
                        ORDER BY topic, key FOR UPDATE SKIP LOCKED""")) {
            while (rows.next()) {
                String error = rows.getString(8);
                long version = rows.getLong(5);
                parked.add(new Change(
                        rows.getString(1),
                        rows.getInt(2),
                        rows.getLong(3),
                        rows.getObject(4, UUID.class),
                        version,
                        rows.getString(6),
                        rows.getBytes(7),
                        null,
                        version < 0 ? error : null));
            }
        }
        return parked;
    }

    static int count(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT count(*) FROM parked")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
