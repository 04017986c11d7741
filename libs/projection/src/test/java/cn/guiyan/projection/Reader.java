package cn.guiyan.projection;

import cn.guiyan.testing.EmbeddedPostgresServer;
import cn.guiyan.testing.EmbeddedPostgresServer.Database;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/** One replica of a reader service, without Quarkus. */
final class Reader implements AutoCloseable {
    final ChamberProjection projection = new ChamberProjection();
    final ProjectionState state = new ProjectionState(Clock.systemUTC());
    final Commits commits = new Commits();
    final List<ProjectionAdvanced> heard = new CopyOnWriteArrayList<>();
    final ProjectionSettings settings;
    final Database database;
    final ProjectionLoop loop;

    Reader(Database database, String bootstrap) {
        this.database = database;
        ProjectionSettings standard = ProjectionSettings.of(bootstrap, database.app(), database.app());
        this.settings = new ProjectionSettings(
                standard.kafka(),
                standard.group(),
                Optional.empty(),
                standard.appRole(),
                500,
                Duration.ofMillis(200),
                Duration.ofMillis(50),
                standard.sessionTimeout(),
                Duration.ofSeconds(5));
        this.loop = new ProjectionLoop(
                settings,
                source(database, database.owner()),
                projection,
                state,
                new Announcer(state, commits, heard::add),
                Clock.systemUTC());
    }

    /** The views anew, and no reader yet. */
    static Database views(String name) throws SQLException {
        return views(name, "db/views");
    }

    static Database views(String name, String migrations) throws SQLException {
        Database database = EmbeddedPostgresServer.database(name);
        ViewsSchema schema = new ViewsSchema(source(database, database.owner()), migrations, database.app());
        schema.drop("views");
        schema.migrate("views");
        return database;
    }

    Reader start() {
        loop.start();
        return this;
    }

    Consistency consistency() {
        return new Consistency(source(database, database.app()), new Appliers(projection.appliers()).topics(), commits);
    }

    Rebuild rebuild() {
        return new Rebuild(settings, source(database, database.owner()), projection);
    }

    /** The first column of the first row, as the app role sees it. */
    @Nullable
    String ask(String select) {
        try (Connection connection = database.asApp();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(select)) {
            return rows.next() ? rows.getString(1) : null;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Nullable
    String name(UUID id) {
        return ask("SELECT name FROM views.chamber WHERE id = '" + id + "'");
    }

    long rows() {
        return Long.parseLong(String.valueOf(ask("SELECT count(*) FROM views.chamber")));
    }

    static PGSimpleDataSource source(Database database, String role) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(database.url());
        source.setUser(role);
        source.setPassword(role);
        return source;
    }

    Set<String> topics() {
        return new Appliers(projection.appliers()).topics();
    }

    @Override
    public void close() {
        loop.close();
    }
}
