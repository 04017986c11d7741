package cn.guiyan.projection;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * Transactions in one schema of the reader's database.
 *
 * @param source connections of the role that owns the views
 * @param schema where unqualified names lead
 * @param durable false when a crash of the server may take the last transactions with it, all or in order
 */
record Database(DataSource source, String schema, boolean durable) {
    /** The schema that is served. */
    static final String VIEWS = "views";

    static Database serving(DataSource source) {
        return new Database(source, VIEWS, true);
    }

    /** Runs the work in one transaction; rolled back when it fails in whatever way. */
    <T> T transaction(Work<T> work) throws SQLException {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try {
                enter(connection);
                T result = work.run(connection);
                connection.commit();
                return result;
            } catch (SQLException | RuntimeException e) {
                rollback(connection, e);
                throw e;
            }
        }
    }

    private static void rollback(Connection connection, Exception cause) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    private void enter(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            // public stays in the path for what extensions put there
            statement.execute("SET LOCAL search_path TO " + schema + ", public"
                    + (durable ? "" : "; SET LOCAL synchronous_commit TO off"));
        }
    }

    /**
     * What is done in a transaction.
     *
     * @param <T> its result
     */
    @FunctionalInterface
    interface Work<T> {
        T run(Connection connection) throws SQLException;
    }
}
