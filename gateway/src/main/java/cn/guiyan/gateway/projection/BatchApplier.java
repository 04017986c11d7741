package cn.guiyan.gateway.projection;

import cn.guiyan.events.Event;
import cn.guiyan.gateway.projection.Sql.Column;
import cn.guiyan.projection.Applier;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/**
 * Keeps one table whose rows are the aggregates themselves.
 *
 * @param table its name; the key is {@code id}
 * @param upsert one statement with a parameter per column
 */
record BatchApplier<E extends Event>(Class<E> event, String table, String upsert, List<Column<E>> columns)
        implements Applier<E> {

    @Override
    public void upsert(Connection connection, List<E> batch) throws SQLException {
        Sql.write(connection, upsert, batch, columns);
    }

    @Override
    public void erase(Connection connection, List<UUID> ids) throws SQLException {
        Sql.erase(connection, table, ids);
    }
}
