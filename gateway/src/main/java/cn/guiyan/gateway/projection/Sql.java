package cn.guiyan.gateway.projection;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One statement for a whole batch: every parameter is an array with one element per event. */
final class Sql {
    private Sql() {}

    /** A column of the batch. */
    record Column<E>(String type, Function<E, ? extends @Nullable Object> value) {
        Object[] of(List<E> batch) {
            return batch.stream().map(value).toArray();
        }
    }

    static <E> void write(Connection connection, String sql, List<E> batch, List<Column<E>> columns)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < columns.size(); i++) {
                statement.setArray(
                        i + 1,
                        connection.createArrayOf(
                                columns.get(i).type(), columns.get(i).of(batch)));
            }
            statement.executeUpdate();
        }
    }

    static void erase(Connection connection, String table, String key, List<UUID> ids) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("DELETE FROM %s WHERE %s = ANY (?)".formatted(table, key))) {
            statement.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
            statement.executeUpdate();
        }
    }
}
