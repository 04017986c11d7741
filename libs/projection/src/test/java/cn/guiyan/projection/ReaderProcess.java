package cn.guiyan.projection;

import cn.guiyan.events.Event;
import cn.guiyan.testing.EmbeddedPostgresServer.Database;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A reader in a process of its own, to be killed; it notes each effect. */
final class ReaderProcess extends ChamberProjection {
    private ReaderProcess() {}

    @Override
    public String migrations() {
        return "db/counted";
    }

    @Override
    public void beforeCommit(Connection connection, List<Event> events) {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO effect (id, version) SELECT * FROM unnest(?::uuid[], ?::bigint[])")) {
            insert.setArray(1, Column.of(connection, "uuid", events, Event::id));
            insert.setArray(2, Column.of(connection, "int8", events, Event::version));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Starts the process; its static membership lets the next one go on at once. */
    static Process start(Database database, String bootstrap) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ReaderProcess.class.getName(),
                        database.url(),
                        database.owner(),
                        database.app(),
                        bootstrap)
                .redirectErrorStream(true)
                .redirectOutput(new File("target/reader-process.log"))
                .start();
    }

    public static void main(String[] arguments) {
        Database database = new Database(arguments[0], arguments[1], arguments[2], 0);
        ProjectionSettings standard = ProjectionSettings.of(arguments[3], "killed", database.app());
        ProjectionSettings settings = new ProjectionSettings(
                Map.copyOf(standard.kafka()),
                standard.group(),
                Optional.of("the-one"),
                standard.appRole(),
                50,
                standard.poll(),
                standard.retryBackoff(),
                standard.sessionTimeout(),
                standard.rebuildStall());
        ProjectionLoop.standalone(
                        settings, Reader.source(database, database.owner()), new ReaderProcess(), advanced -> {})
                .start();
    }
}
