package cn.guiyan.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The relay's SQL, on its own connection.
 *
 * <p>An entry is fresh when the cursor's snapshot did not see its transaction: it began after the snapshot ({@code xid >= xmax}) or was in
 * progress then ({@code xid} among {@code xip}). That is {@code NOT pg_visible_in_snapshot(xid, cursor)} written so that an index
 * answers it, however long a transaction stays open.
 */
final class RelayTables {
    private static final String PEEK = """
            WITH c AS MATERIALIZED (SELECT ?::pg_snapshot AS old, pg_current_snapshot() AS new),
            fresh AS MATERIALIZED (
                SELECT id, occurred_at FROM journal.journal
                WHERE xid >= (SELECT pg_snapshot_xmax(old) FROM c)
                  AND pg_visible_in_snapshot(xid, (SELECT new FROM c))
                UNION ALL
                SELECT id, occurred_at FROM journal.journal
                WHERE xid = ANY (ARRAY(SELECT pg_snapshot_xip(old) FROM c))
                  AND pg_visible_in_snapshot(xid, (SELECT new FROM c)))
            SELECT (SELECT new::text FROM c), count(*), coalesce(min(id), 0), coalesce(max(id), 0), min(occurred_at),
                   EXISTS (SELECT 1 FROM journal.parked_key WHERE released)
            FROM fresh""";

    // Few entries: found by their transactions, however many ids of others lie between.
    private static final String FEW = """
            WITH c AS MATERIALIZED (SELECT ?::pg_snapshot AS old, ?::pg_snapshot AS new)
            SELECT id, topic, key, version, type, occurred_at, traceparent, payload
            FROM journal.journal j
            WHERE id > ? AND id <= ?
              AND (xid >= (SELECT pg_snapshot_xmax(old) FROM c)
                   OR xid = ANY (ARRAY(SELECT pg_snapshot_xip(old) FROM c)))
              AND pg_visible_in_snapshot(xid, (SELECT new FROM c))
              AND NOT EXISTS (SELECT 1 FROM journal.parked_key p WHERE p.topic = j.topic AND p.key = j.key AND p.from_id <= j.id)
            ORDER BY id LIMIT ?""";

    // A backlog: walked by id, so that a page costs what it holds and not the whole backlog. The sub-select keeps the
    // planner from
    // sorting, and the doubled condition on parked keys from joining.
    static final String PAGE = """
            WITH c AS MATERIALIZED (SELECT ?::pg_snapshot AS old, ?::pg_snapshot AS new)
            SELECT id, topic, key, version, type, occurred_at, traceparent, payload
            FROM (SELECT * FROM journal.journal WHERE id > ? AND id <= ? ORDER BY id OFFSET 0) j
            WHERE NOT pg_visible_in_snapshot(xid, (SELECT old FROM c))
              AND pg_visible_in_snapshot(xid, (SELECT new FROM c))
              AND (NOT EXISTS (SELECT 1 FROM journal.parked_key)
                   OR NOT EXISTS (SELECT 1 FROM journal.parked_key p WHERE p.topic = j.topic AND p.key = j.key AND p.from_id <= j.id))
            ORDER BY id LIMIT ?""";

    private static final String OF_KEY = """
            SELECT id, topic, key, version, type, occurred_at, traceparent, payload FROM journal.journal
            WHERE topic = ? AND key = ? AND id >= ? AND pg_visible_in_snapshot(xid, ?::pg_snapshot) ORDER BY id""";

    private static final String MOVE = """
            UPDATE journal.relay_cursor SET published = ?::pg_snapshot, target = ?::pg_snapshot, after_id = ?, up_to_id = ?
            WHERE epoch = ?""";

    private static final String LOCK_NOT_AVAILABLE = "55P03";

    private final Connection connection;

    RelayTables(Connection connection) {
        this.connection = connection;
    }

    /** A parked key that an operator has released. */
    record Released(String topic, UUID key, long fromId) {}

    /** Takes the cursor over: from now on every other relay's moves miss. */
    long nextEpoch() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("UPDATE journal.relay_cursor SET epoch = epoch + 1 RETURNING epoch")) {
            row.next();
            return row.getLong(1);
        }
    }

    Cursor cursor() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT published::text, target::text, after_id, up_to_id FROM journal.relay_cursor")) {
            row.next();
            return new Cursor(row.getString(1), row.getString(2), row.getLong(3), row.getLong(4), false);
        }
    }

    /** Whether the cursor has seen transactions that this database has not had: it was restored from a backup. */
    boolean isAhead(Cursor cursor) throws SQLException {
        String sql = "SELECT pg_snapshot_xmax(?::pg_snapshot) > pg_snapshot_xmax(pg_current_snapshot())";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, cursor.target() == null ? cursor.published() : cursor.target());
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    Fresh peek(Cursor cursor) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(PEEK)) {
            statement.setString(1, cursor.published());
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                OffsetDateTime oldest = row.getObject(5, OffsetDateTime.class);
                return new Fresh(
                        row.getString(1),
                        row.getLong(2),
                        row.getLong(3),
                        row.getLong(4),
                        oldest == null ? null : oldest.toInstant(),
                        row.getBoolean(6));
            }
        }
    }

    List<Entry> page(Cursor cursor, int size) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(cursor.few() ? FEW : PAGE)) {
            statement.setString(1, cursor.published());
            statement.setString(2, cursor.target());
            statement.setLong(3, cursor.after());
            statement.setLong(4, cursor.upTo());
            statement.setInt(5, size);
            return entries(statement);
        }
    }

    /** @throws LostLeadershipException when another relay has taken the cursor over */
    void move(Cursor to, long epoch) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(MOVE)) {
            statement.setString(1, to.published());
            statement.setString(2, to.target());
            statement.setLong(3, to.after());
            statement.setLong(4, to.upTo());
            statement.setLong(5, epoch);
            if (statement.executeUpdate() != 1) {
                throw new LostLeadershipException("another relay has taken the cursor over");
            }
        }
    }

    void park(Entry entry, String reason) throws SQLException {
        String sql =
                "INSERT INTO journal.parked_key (topic, key, from_id, reason) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, entry.topic());
            statement.setObject(2, entry.key());
            statement.setLong(3, entry.id());
            statement.setString(4, reason);
            statement.executeUpdate();
        }
    }

    long parked() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT count(*) FROM journal.parked_key")) {
            row.next();
            return row.getLong(1);
        }
    }

    List<Released> released() throws SQLException {
        List<Released> released = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT topic, key, from_id FROM journal.parked_key WHERE released ORDER BY from_id")) {
            while (row.next()) {
                released.add(new Released(row.getString(1), row.getObject(2, UUID.class), row.getLong(3)));
            }
        }
        return released;
    }

    List<Entry> entriesOf(Released key, Cursor cursor) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(OF_KEY)) {
            statement.setString(1, key.topic());
            statement.setObject(2, key.key());
            statement.setLong(3, key.fromId());
            statement.setString(4, cursor.published());
            return entries(statement);
        }
    }

    void settle(Released key, @Nullable String failure) throws SQLException {
        String sql = failure == null
                ? "DELETE FROM journal.parked_key WHERE topic = ? AND key = ?"
                : "UPDATE journal.parked_key SET released = false WHERE topic = ? AND key = ?";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, key.topic());
            statement.setObject(2, key.key());
            statement.executeUpdate();
        }
    }

    /** False when somebody has been reading the journal too long to wait for: every writer would wait behind. */
    boolean ensurePartitions() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SELECT journal.ensure_partitions()");
            return true;
        } catch (SQLException e) {
            if (LOCK_NOT_AVAILABLE.equals(e.getSQLState())) {
                return false;
            }
            throw e;
        }
    }

    // By position, and the payload as it stands: each is done for every entry of the suite.
    private static List<Entry> entries(PreparedStatement statement) throws SQLException {
        List<Entry> entries = new ArrayList<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                entries.add(new Entry(
                        row.getLong(1),
                        row.getString(2),
                        row.getObject(3, UUID.class),
                        row.getLong(4),
                        row.getString(5),
                        row.getObject(6, OffsetDateTime.class).toInstant(),
                        row.getString(7),
                        row.getBytes(8)));
            }
        }
        return entries;
    }
}
