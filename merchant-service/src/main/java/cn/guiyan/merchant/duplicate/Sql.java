package cn.guiyan.merchant.duplicate;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Statements of the transaction at hand. Collections of ids and of texts are arrays there. */
@ApplicationScoped
class Sql {
    private final AgroalDataSource database;

    Sql(AgroalDataSource database) {
        this.database = database;
    }

    interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    int update(String sql, @Nullable Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepared(connection, sql, values)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot write: " + sql, e);
        }
    }

    <T> List<T> list(String sql, Reading<T> reading, @Nullable Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepared(connection, sql, values);
                ResultSet row = statement.executeQuery()) {
            List<T> found = new ArrayList<>();
            while (row.next()) {
                found.add(reading.of(row));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read: " + sql, e);
        }
    }

    <T> Optional<T> first(String sql, Reading<T> reading, @Nullable Object... values) {
        return list(sql, reading, values).stream().findFirst();
    }

    static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static PreparedStatement prepared(Connection connection, String sql, @Nullable Object... values)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, value(connection, values[i]));
        }
        return statement;
    }

    private static @Nullable Object value(Connection connection, @Nullable Object value) throws SQLException {
        if (value instanceof Collection<?> many) {
            boolean ids = many.stream().anyMatch(UUID.class::isInstance);
            return connection.createArrayOf(ids ? "uuid" : "text", many.toArray());
        }
        return value instanceof Instant time ? time.atOffset(ZoneOffset.UTC) : value;
    }
}
