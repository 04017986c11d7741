package cn.guiyan.projection;

import cn.guiyan.events.Event;
import cn.guiyan.events.merchant.ChamberChanged;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;

/** Chambers, as a service would project them. */
class ChamberProjection implements Projection, Applier<ChamberChanged> {
    /** What beforeCommit was told; nothing is ever told twice when nothing is applied twice. */
    final List<Event> told = new CopyOnWriteArrayList<>();

    /** What an applier makes of a name; another makes another table. */
    volatile UnaryOperator<String> naming = name -> name;

    @Override
    public String name() {
        return "chambers";
    }

    @Override
    public List<Applier<?>> appliers() {
        return List.of(this);
    }

    @Override
    public void beforeCommit(Connection connection, List<Event> events) {
        told.addAll(events);
    }

    @Override
    public Class<ChamberChanged> event() {
        return ChamberChanged.class;
    }

    @Override
    public void upsert(Connection connection, List<ChamberChanged> batch) throws SQLException {
        try (PreparedStatement upsert = connection.prepareStatement("""
                INSERT INTO chamber (id, version, name, level)
                SELECT * FROM unnest(?::uuid[], ?::bigint[], ?::text[], ?::text[])
                ON CONFLICT (id) DO UPDATE
                SET version = excluded.version, name = excluded.name, level = excluded.level""")) {
            upsert.setArray(1, Column.of(connection, "uuid", batch, ChamberChanged::id));
            upsert.setArray(2, Column.of(connection, "int8", batch, ChamberChanged::version));
            upsert.setArray(3, Column.of(connection, "text", batch, chamber -> naming.apply(chamber.name())));
            upsert.setArray(4, Column.of(connection, "text", batch, ChamberChanged::level));
            upsert.executeUpdate();
        }
    }

    @Override
    public void erase(Connection connection, List<UUID> ids) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM chamber WHERE id = ANY (?)")) {
            delete.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
            delete.executeUpdate();
        }
    }
}
