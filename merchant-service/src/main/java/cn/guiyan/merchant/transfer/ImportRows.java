package cn.guiyan.merchant.transfer;

import cn.guiyan.access.Encryption;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rows of imports between check and confirmation, and for as long as their report is kept. */
@ApplicationScoped
class ImportRows {
    private static final String INSERT = """
            INSERT INTO import_row (import_id, region, number, outcome, content, reasons)
            SELECT ?, ?, number, outcome, content, reasons
            FROM unnest(?::integer[], ?::text[], ?::text[], ?::text[]) AS row (number, outcome, content, reasons)""";
    private static final String UPDATE = """
            UPDATE import_row SET outcome = row.outcome, content = row.content, reasons = row.reasons
            FROM unnest(?::integer[], ?::text[], ?::text[], ?::text[]) AS row (number, outcome, content, reasons)
            WHERE import_id = ? AND import_row.number = row.number""";
    private static final String SELECT = """
            SELECT number, outcome, content, reasons FROM import_row
            WHERE import_id = ? AND number > ? AND outcome = ANY (?) ORDER BY number OFFSET ? LIMIT ?""";
    private static final String EVERY = """
            SELECT import_id, number, outcome, content, reasons FROM import_row
            WHERE (import_id, number) > (?, ?) ORDER BY import_id, number LIMIT ?""";
    private static final String PURGE = """
            DELETE FROM import_row WHERE import_id IN (
                SELECT id FROM import_job WHERE finished_at < clock_timestamp() - ? * interval '1 second')""";

    private final AgroalDataSource database;
    private final Encryption encryption;
    private final ObjectMapper json;

    ImportRows(AgroalDataSource database, Encryption encryption, ObjectMapper json) {
        this.database = database;
        this.encryption = encryption;
        this.json = json;
    }

    /** What a row says; encrypted as a whole, since phones and names stand in it. */
    private record Content(List<String> cells, List<FieldChange> changes) {}

    /** A row, and of which import it is. */
    record Staged(UUID importId, StoredRow row) {}

    void insert(UUID id, String region, List<StoredRow> rows) {
        run(INSERT, statement -> {
            statement.setObject(1, id);
            statement.setString(2, region);
            bind(statement, 3, rows);
        });
    }

    /** Writes anew what has turned out to be something else. */
    void update(UUID id, List<StoredRow> rows) {
        if (!rows.isEmpty()) {
            run(UPDATE, statement -> {
                bind(statement, 1, rows);
                statement.setObject(5, id);
            });
        }
    }

    /**
     * Rows with one of these outcomes, in the order of the sheet.
     *
     * @param after only rows of a higher number
     */
    List<StoredRow> after(UUID id, int after, Collection<Outcome> outcomes, int limit) {
        return select(id, after, outcomes, 0, limit);
    }

    List<StoredRow> page(UUID id, Collection<Outcome> outcomes, int offset, int limit) {
        return select(id, 0, outcomes, offset, limit);
    }

    void delete(UUID id) {
        run("DELETE FROM import_row WHERE import_id = ?", statement -> statement.setObject(1, id));
    }

    /** Every staged row after one of an import, whatever its outcome; importId is that of the row. */
    List<Staged> everyAfter(UUID id, int number, int limit) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(EVERY)) {
            statement.setObject(1, id);
            statement.setInt(2, number);
            statement.setInt(3, limit);
            List<Staged> rows = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    rows.add(new Staged(row.getObject("import_id", UUID.class), row(row)));
                }
            }
            return rows;
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("cannot read rows of imports", e);
        }
    }

    /** Deletes the rows of imports that ended so long ago. */
    void purge(Duration kept) {
        run(PURGE, statement -> statement.setLong(1, kept.toSeconds()));
    }

    private List<StoredRow> select(UUID id, int after, Collection<Outcome> outcomes, int offset, int limit) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(SELECT)) {
            statement.setObject(1, id);
            statement.setInt(2, after);
            statement.setArray(
                    3,
                    connection.createArrayOf(
                            "text", outcomes.stream().map(Outcome::name).toArray()));
            statement.setInt(4, offset);
            statement.setInt(5, limit);
            List<StoredRow> rows = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    rows.add(row(row));
                }
            }
            return rows;
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("cannot read rows of an import", e);
        }
    }

    private StoredRow row(ResultSet row) throws SQLException, JsonProcessingException {
        Content content = json.readValue(encryption.decrypt(row.getString("content")), Content.class);
        String reasons = row.getString("reasons");
        return new StoredRow(
                row.getInt("number"),
                Outcome.valueOf(row.getString("outcome")),
                content.cells(),
                content.changes(),
                reasons == null ? List.of() : json.readValue(reasons, new TypeReference<List<Reason>>() {}));
    }

    private void bind(PreparedStatement statement, int from, List<StoredRow> rows) throws SQLException {
        Connection connection = statement.getConnection();
        statement.setArray(
                from,
                connection.createArrayOf(
                        "integer", rows.stream().map(StoredRow::number).toArray()));
        statement.setArray(
                from + 1,
                connection.createArrayOf(
                        "text", rows.stream().map(row -> row.outcome().name()).toArray()));
        statement.setArray(
                from + 2,
                connection.createArrayOf(
                        "text", rows.stream().map(this::content).toArray()));
        statement.setArray(
                from + 3,
                connection.createArrayOf(
                        "text", rows.stream().map(this::reasons).toArray()));
    }

    private String content(StoredRow row) {
        return encryption.encrypt(written(new Content(row.cells(), row.changes())));
    }

    private @Nullable String reasons(StoredRow row) {
        return row.reasons().isEmpty() ? null : written(row.reasons());
    }

    private String written(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Binding {
        void bind(PreparedStatement statement) throws SQLException;
    }

    private void run(String sql, Binding binding) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            binding.bind(statement);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot keep rows of an import", e);
        }
    }
}
