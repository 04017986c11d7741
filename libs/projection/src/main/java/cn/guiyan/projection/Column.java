package cn.guiyan.projection;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.function.Function;

/** One column of many rows, as an array for {@code unnest}; an {@link Applier} writes a batch in one statement with it. */
public final class Column {
    private Column() {}

    /** Reads the column from each row; {@code type} is the PostgreSQL type of an element. */
    public static <T> Array of(Connection connection, String type, Collection<T> rows, Function<T, ?> column)
            throws SQLException {
        return connection.createArrayOf(type, rows.stream().map(column).toArray());
    }
}
