package cn.guiyan.journal;

import cn.guiyan.testing.EmbeddedPostgresServer;
import cn.guiyan.testing.EmbeddedPostgresServer.Database;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.Flyway;

/** An owner's database with an empty journal, a topic of its own, and what its services write. */
record Owner(String name, Database database, String bootstrap) {
    /** Entries of a page. */
    static final int PAGE = 50;

    private static final String INSERT = """
            INSERT INTO journal.journal (topic, key, version, type, actor, payload) VALUES (?, ?, ?, 'note.changed.v1', 'test', ?::json)""";

    static Owner create(String name, String bootstrap) {
        Database database = EmbeddedPostgresServer.database(name);
        Flyway.configure()
                .dataSource(database.url(), database.owner(), database.owner())
                .locations("db/journal")
                .placeholders(Map.of("app", database.app()))
                .load()
                .migrate();
        return new Owner(name, database, bootstrap);
    }

    String topic() {
        return "guiyan." + name + ".notes";
    }

    RelaySettings settings() {
        return settings(Duration.ofSeconds(5), Duration.ofSeconds(1));
    }

    RelaySettings settings(Duration sessionTimeout, Duration deliveryTimeout) {
        return new RelaySettings(
                name,
                database.url(),
                database.owner(),
                database.owner(),
                bootstrap,
                List.of(topic()),
                3,
                (short) 1,
                PAGE,
                10_000,
                Duration.ofMillis(200),
                Duration.ofMillis(5),
                Duration.ofMillis(25),
                sessionTimeout,
                deliveryTimeout);
    }

    /** Appends in the caller's transaction. */
    void append(Connection connection, UUID key, long version, String payload) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setString(1, topic());
            insert.setObject(2, key);
            insert.setLong(3, version);
            insert.setString(4, payload);
            insert.executeUpdate();
        }
    }

    /** The versions of a key, each in a transaction. */
    void write(UUID key, long from, long to) throws SQLException {
        try (Connection connection = database.asApp()) {
            for (long version = from; version <= to; version++) {
                append(connection, key, version, "{\"version\":" + version + "}");
            }
        }
    }

    long ask(String sql) throws SQLException {
        try (Connection connection = database.asOwner();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    void tell(String sql) throws SQLException {
        try (Connection connection = database.asOwner();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
