package cn.guiyan.gateway.projection;

import cn.guiyan.events.Event;
import cn.guiyan.gateway.projection.Sql.Column;
import cn.guiyan.projection.Applier;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Keeps one table whose rows are the aggregates themselves.
 *
 * @param table its name; the key is {@code id}
 * @param upsert one statement with a parameter per column
 */
record BatchApplier<E extends Event>(Class<E> event, String table, String upsert, List<Column<E>> columns)
        implements Applier<E> {

    /** A table that holds of each aggregate what these fields say, and nothing that depends on other rows. */
    static <E extends Event> BatchApplier<E> of(Class<E> event, String table, List<Field<E>> fields) {
        String names = fields.stream().map(Field::name).collect(Collectors.joining(", "));
        String arrays =
                fields.stream().map(field -> "?::" + field.type() + "[]").collect(Collectors.joining(", "));
        String updates = fields.stream()
                .map(Field::name)
                .filter(name -> !name.equals("id"))
                .map(name -> name + " = excluded." + name)
                .collect(Collectors.joining(", "));
        String upsert = "INSERT INTO %s (%s) SELECT * FROM unnest(%s) ON CONFLICT (id) DO UPDATE SET %s"
                .formatted(table, names, arrays, updates);
        return new BatchApplier<>(
                event,
                table,
                upsert,
                fields.stream()
                        .map(field -> new Column<>(field.carrier(), field.value()))
                        .toList());
    }

    @Override
    public void upsert(Connection connection, List<E> batch) throws SQLException {
        Sql.write(connection, upsert, batch, columns);
    }

    @Override
    public void erase(Connection connection, List<UUID> ids) throws SQLException {
        Sql.erase(connection, table, "id", ids);
    }
}
