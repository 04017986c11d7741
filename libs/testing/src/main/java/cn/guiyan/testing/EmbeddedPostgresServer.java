package cn.guiyan.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;

/**
 * One PostgreSQL server per JVM, with a database for each who asks. Its port is kept in a system property, so that the class
 * loaders of several Quarkus applications share it.
 */
public final class EmbeddedPostgresServer {
    private static final String PORT = "guiyan.testing.postgres.port";

    private EmbeddedPostgresServer() {}

    /**
     * The database of that name with its roles {@code <name>_owner} and {@code <name>_app} (password = role name), created when absent.
     *
     * @param name lower-case letters, digits and underscores
     */
    public static Database database(String name) {
        if (!name.matches("[a-z][a-z0-9_]*")) {
            throw new IllegalArgumentException("not a database name: " + name);
        }
        int port = port();
        synchronized (EmbeddedPostgresServer.class) {
            try (Connection admin = DriverManager.getConnection(url(port, "postgres"), "postgres", "postgres");
                    Statement statement = admin.createStatement()) {
                if (!exists(statement, name)) {
                    create(statement, name);
                }
            } catch (SQLException e) {
                throw new IllegalStateException("cannot create the test database " + name, e);
            }
        }
        return new Database(url(port, name), name + "_owner", name + "_app", port);
    }

    private static boolean exists(Statement statement, String name) throws SQLException {
        try (ResultSet rows = statement.executeQuery("SELECT 1 FROM pg_database WHERE datname = '" + name + "'")) {
            return rows.next();
        }
    }

    private static void create(Statement statement, String name) throws SQLException {
        for (String role : new String[] {name + "_owner", name + "_app"}) {
            statement.execute("CREATE ROLE %s LOGIN PASSWORD '%s'".formatted(role, role));
        }
        statement.execute("CREATE DATABASE %s OWNER %s_owner".formatted(name, name));
    }

    private static int port() {
        synchronized (System.getProperties()) {
            String known = System.getProperty(PORT);
            if (known != null) {
                return Integer.parseInt(known);
            }
            int port = start().getPort();
            System.setProperty(PORT, Integer.toString(port));
            return port;
        }
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder()
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8")
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setLocaleConfig("encoding", "UTF8")
                    .setServerConfig("max_connections", "200")
                    .setServerConfig("fsync", "off")
                    .setServerConfig("timezone", "UTC")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start the embedded PostgreSQL", e);
        }
    }

    private static String url(int port, String database) {
        return String.format(Locale.ROOT, "jdbc:postgresql://127.0.0.1:%d/%s", port, database);
    }

    /**
     * A database of the shared server.
     *
     * @param url JDBC URL
     * @param owner role that owns the tables; its password is its name
     * @param app role without ownership, as the services run; its password is its name
     * @param port the server's port
     */
    public record Database(String url, String owner, String app, int port) {
        /** A connection as the owner. */
        public Connection asOwner() throws SQLException {
            return DriverManager.getConnection(url, owner, owner);
        }

        /** A connection as the service's own role. */
        public Connection asApp() throws SQLException {
            return DriverManager.getConnection(url, app, app);
        }

        /** A connection as the server's administrator. */
        public Connection asAdministrator() throws SQLException {
            return DriverManager.getConnection(url, "postgres", "postgres");
        }
    }
}
