package cn.guiyan.target;

import cn.guiyan.testing.EmbeddedPostgresServer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The service's database, seen from beside the service. */
public final class Database {
    private static final EmbeddedPostgresServer.Database TARGET = EmbeddedPostgresServer.database("target");

    private Database() {}

    /** A connection of the owner's, whom row security does not bind. */
    public static Connection asOwner() throws SQLException {
        return TARGET.asOwner();
    }

    /** A connection of the service's own role. */
    public static Connection asApp() throws SQLException {
        return TARGET.asApp();
    }

    /** The number that a query of the owner's gives. */
    public static long number(String select) {
        try (Connection connection = asOwner()) {
            return number(connection, select);
        } catch (SQLException e) {
            throw new IllegalStateException(select, e);
        }
    }

    /** The number that a query gives on that connection. */
    public static long number(Connection connection, String select) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(select)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
