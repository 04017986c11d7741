package cn.guiyan.benchmarks;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.flywaydb.core.Flyway;

/** The servers of a running suite, by its data folder. Benchmarks make databases and topics of their own in them. */
final class Servers {
    private final Properties state;
    private final Properties secrets;
    private final List<String> made = new ArrayList<>();

    Servers(Path dataDir) throws IOException {
        state = properties(dataDir.resolve("state.properties"));
        secrets = properties(dataDir.resolve("secrets.properties"));
    }

    /**
     * A database with a role for everything.
     *
     * @param url JDBC URL
     */
    record Database(String url, String owner, String app) {
        Connection asOwner() throws SQLException {
            return DriverManager.getConnection(url, owner, owner);
        }

        Connection asApp() throws SQLException {
            return DriverManager.getConnection(url, app, app);
        }
    }

    /** A new, empty database with these migrations. */
    Database database(String name, String... locations) throws SQLException {
        made.add(name);
        Database database = new Database(url(name), name + "_owner", name + "_app");
        try (Connection admin = asSuperuser("postgres");
                Statement statement = admin.createStatement()) {
            statement.execute("DROP DATABASE IF EXISTS " + name + " WITH (FORCE)");
            for (String role : List.of(database.owner(), database.app())) {
                statement.execute("DROP ROLE IF EXISTS " + role);
                statement.execute("CREATE ROLE %s LOGIN PASSWORD '%s'".formatted(role, role));
            }
            statement.execute("CREATE DATABASE " + name + " OWNER " + database.owner());
        }
        if (locations.length > 0) {
            Flyway.configure()
                    .dataSource(database.url(), database.owner(), database.owner())
                    .locations(locations)
                    .placeholders(Map.of("app", database.app()))
                    .outOfOrder(true)
                    .load()
                    .migrate();
        }
        return database;
    }

    /** A database of merchant-service. The migrations are read from the project, for the gateway has others of the same names. */
    Database register(String name) throws SQLException {
        return database(
                name,
                "classpath:db/access",
                "classpath:db/journal",
                "filesystem:merchant-service/src/main/resources/db/migration");
    }

    /** Drops what the figures have made. */
    void cleanUp() throws SQLException, InterruptedException {
        try (Connection admin = asSuperuser("postgres");
                Statement statement = admin.createStatement()) {
            for (String name : made) {
                statement.execute("DROP DATABASE IF EXISTS " + name + " WITH (FORCE)");
            }
        }
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrap()))) {
            List<String> topics = admin.listTopics().names().get().stream()
                    .filter(topic -> topic.startsWith("guiyan.bench"))
                    .toList();
            admin.deleteTopics(topics).all().get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    String bootstrap() {
        return "127.0.0.1:" + state.getProperty("port.kafka");
    }

    Connection asSuperuser(String database) throws SQLException {
        return DriverManager.getConnection(url(database), "postgres", secrets.getProperty("postgres"));
    }

    String postgresVersion() throws SQLException {
        try (Connection connection = asSuperuser("postgres")) {
            return connection.getMetaData().getDatabaseProductVersion();
        }
    }

    /** @param name such as {@code gateway} */
    String address(String name) {
        return "http://localhost:" + state.getProperty("port." + name);
    }

    String realm() {
        return address("keycloak") + "/realms/guiyan";
    }

    ProcessHandle process(String name) {
        String identity = state.getProperty("process." + name);
        return ProcessHandle.of(Long.parseLong(identity.substring(0, identity.indexOf('@'))))
                .orElseThrow();
    }

    /** Everything but PostgreSQL and the broker. */
    Paused pauseServices() throws IOException, InterruptedException {
        return pause("gateway", "merchant", "project", "target", "keycloak");
    }

    Paused pause(String... names) throws IOException, InterruptedException {
        return new Paused(Stream.of(names).map(this::process).toList());
    }

    void dropTopic(String topic) throws InterruptedException {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrap()))) {
            if (admin.listTopics().names().get().contains(topic)) {
                admin.deleteTopics(List.of(topic)).all().get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + state.getProperty("port.postgresql") + "/" + database;
    }

    private static Properties properties(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }
}
