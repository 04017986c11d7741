package cn.guiyan.gateway;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the projected tables. What row security shows is bounded by the transaction at hand; without one it shows nothing. */
@ApplicationScoped
public class Rows {
    private final AgroalDataSource database;

    Rows(AgroalDataSource database) {
        this.database = database;
    }

    /** Makes something of a row. */
    public interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /**
     * Every row of an answer.
     *
     * @param parameters in their order; a collection of codes or ids is an array
     */
    public <T> List<T> list(String sql, List<? extends @Nullable Object> parameters, Reader<T> reader) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            List<@Nullable Object> values = bound(connection, parameters);
            for (int i = 0; i < values.size(); i++) {
                statement.setObject(i + 1, values.get(i));
            }
            try (ResultSet rows = statement.executeQuery()) {
                List<T> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(reader.read(rows));
                }
                return found;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read the views", e);
        }
    }

    /** The only row of an answer that always has one. */
    public <T> T one(String sql, List<? extends @Nullable Object> parameters, Reader<T> reader) {
        return list(sql, parameters, reader).get(0);
    }

    /** The parameters as a connection takes them. */
    public static List<@Nullable Object> bound(Connection connection, List<? extends @Nullable Object> parameters)
            throws SQLException {
        List<@Nullable Object> values = new ArrayList<>(parameters.size());
        for (Object parameter : parameters) {
            values.add(parameter instanceof Collection<?> items ? array(connection, items) : parameter);
        }
        return values;
    }

    private static Object array(Connection connection, Collection<?> items) throws SQLException {
        boolean ids = items.stream().anyMatch(UUID.class::isInstance);
        return connection.createArrayOf(ids ? "uuid" : "text", items.toArray());
    }
}
