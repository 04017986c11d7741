package cn.guiyan.local;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * A database with its two roles: the owner, who makes and migrates the tables, and the application's, which owns nothing
 * and so is subject to row security.
 */
record Database(String name, Secrets secrets) {
    String owner() {
        return name + "_owner";
    }

    String app() {
        return name + "_app";
    }

    String password(String role) {
        return secrets.password("postgres." + role);
    }

    /** Creates what is not there; passwords are set each time, so that a changed one takes effect. */
    void create(Connection superuser) throws SQLException {
        try (Statement statement = superuser.createStatement()) {
            for (String role : List.of(owner(), app())) {
                if (!exists(superuser, "SELECT 1 FROM pg_roles WHERE rolname = ?", role)) {
                    statement.execute("CREATE ROLE " + role);
                }
                statement.execute("ALTER ROLE %s LOGIN PASSWORD '%s'".formatted(role, password(role)));
            }
            if (!exists(superuser, "SELECT 1 FROM pg_database WHERE datname = ?", name)) {
                statement.execute("CREATE DATABASE %s OWNER %s".formatted(name, owner()));
            }
            statement.execute("REVOKE CONNECT ON DATABASE %s FROM PUBLIC".formatted(name));
            statement.execute("GRANT CONNECT ON DATABASE %s TO %s, %s".formatted(name, owner(), app()));
        }
    }

    private static boolean exists(Connection connection, String query, String value) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, value);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }
}
