package cn.guiyan.projection;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Creates and migrates a schema of views: the library's own tables, then the service's. */
final class ViewsSchema {
    private final DataSource source;
    private final String migrations;
    private final String appRole;

    ViewsSchema(DataSource source, String migrations, String appRole) {
        this.source = source;
        this.migrations = migrations;
        this.appRole = appRole;
    }

    /** Brings a schema up to date; created when absent. */
    void migrate(String schema) {
        Flyway.configure(Thread.currentThread().getContextClassLoader())
                .dataSource(source)
                .defaultSchema(schema)
                .schemas(schema)
                .createSchemas(true)
                .locations("classpath:db/projection", "classpath:" + migrations)
                .failOnMissingLocations(true)
                .outOfOrder(true)
                .placeholders(Map.of("app", appRole))
                .load()
                .migrate();
    }

    /** Removes a schema with all it holds. */
    void drop(String schema) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("DROP SCHEMA IF EXISTS " + schema + " CASCADE");
        }
    }
}
