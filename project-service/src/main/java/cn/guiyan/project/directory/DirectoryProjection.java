package cn.guiyan.project.directory;

import cn.guiyan.events.Event;
import cn.guiyan.events.merchant.ChamberChanged;
import cn.guiyan.events.merchant.MerchantChanged;
import cn.guiyan.projection.Applier;
import cn.guiyan.projection.Column;
import cn.guiyan.projection.Projection;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Keeps the directory up to date. */
@ApplicationScoped
public class DirectoryProjection implements Projection {
    @Override
    public String name() {
        return "directory";
    }

    @Override
    public List<Applier<?>> appliers() {
        return List.of(
                new NameApplier<>(MerchantChanged.class, "merchant", MerchantChanged::name),
                new NameApplier<>(ChamberChanged.class, "chamber", ChamberChanged::name));
    }

    private record NameApplier<E extends Event>(Class<E> event, String table, Function<E, String> name)
            implements Applier<E> {
        @Override
        public void upsert(Connection connection, List<E> batch) throws SQLException {
            String sql = "INSERT INTO " + table + " (id, name) SELECT * FROM unnest(?::uuid[], ?::text[])"
                    + " ON CONFLICT (id) DO UPDATE SET name = excluded.name";
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.setArray(1, Column.of(connection, "uuid", batch, Event::id));
                statement.setArray(2, Column.of(connection, "text", batch, name));
                statement.executeUpdate();
            }
        }

        @Override
        public void erase(Connection connection, List<UUID> ids) throws SQLException {
            String sql = "DELETE FROM " + table + " WHERE id = ANY (?)";
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.setArray(1, Column.of(connection, "uuid", ids, id -> id));
                statement.executeUpdate();
            }
        }
    }
}
