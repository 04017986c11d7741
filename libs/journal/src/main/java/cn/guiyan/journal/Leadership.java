package cn.guiyan.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/**
 * The right to relay a database: an advisory lock on a session of its own, and an epoch on the cursor. PostgreSQL ends the session of a relay
 * that has been paused, which frees the lock; the epoch then makes the paused one's moves miss.
 */
final class Leadership implements AutoCloseable {
    private static final long LOCK = 0x6775_6979_616e_0001L;

    private final Connection connection;
    private final RelayTables tables;
    private final ReadAhead pages;
    private final long epoch;

    private Leadership(Connection connection, RelayTables tables, int pageSize, long epoch) {
        this.connection = connection;
        this.tables = tables;
        this.pages = new ReadAhead(tables, pageSize);
        this.epoch = epoch;
    }

    /** Takes the lead when nobody has it; otherwise null. */
    static @Nullable Leadership take(RelaySettings settings) throws SQLException {
        Connection connection = settings.connect();
        try {
            configure(connection, settings);
            if (!lock(connection)) {
                connection.close();
                return null;
            }
            RelayTables tables = new RelayTables(connection);
            return new Leadership(connection, tables, settings.batchSize(), tables.nextEpoch());
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    RelayTables tables() {
        return tables;
    }

    ReadAhead pages() {
        return pages;
    }

    long epoch() {
        return epoch;
    }

    @Override
    public void close() throws SQLException {
        pages.close();
        connection.close();
    }

    private static void configure(Connection connection, RelaySettings settings) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "SET idle_session_timeout = " + settings.sessionTimeout().toMillis());
            // A cursor that is lost with the server repeats a batch, which readers drop.
            statement.execute("SET synchronous_commit = off");
        }
    }

    private static boolean lock(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT pg_try_advisory_lock(?)")) {
            statement.setLong(1, LOCK);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }
}
