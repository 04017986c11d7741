package cn.guiyan.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads who changed what, when, from what to what. */
@ApplicationScoped
class History {
    private static final String SQL = """
            SELECT version, type, occurred_at, actor, reason, payload FROM journal.journal
            WHERE topic = ? AND key = ? AND version < ? ORDER BY version DESC LIMIT ?""";

    private final AgroalDataSource database;
    private final ObjectMapper json;

    History(AgroalDataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    private record State(
            long version,
            String type,
            Instant occurredAt,
            String actor,
            @Nullable String reason,
            Map<String, Object> fields) {
        HistoryEntry since(Map<String, Object> earlier) {
            return new HistoryEntry(version, type, occurredAt, actor, reason, changes(earlier, fields));
        }
    }

    List<HistoryEntry> read(String topic, UUID key, @Nullable Long before, int limit) {
        // One more than asked for: the last one shown is compared with it.
        List<State> states = states(topic, key, before == null ? Long.MAX_VALUE : before, limit + 1);
        List<HistoryEntry> entries = new ArrayList<>();
        for (int i = 0; i < Math.min(limit, states.size()); i++) {
            Map<String, Object> earlier =
                    i + 1 < states.size() ? states.get(i + 1).fields() : Map.of();
            entries.add(states.get(i).since(earlier));
        }
        return entries;
    }

    private List<State> states(String topic, UUID key, long before, int limit) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(SQL)) {
            statement.setString(1, topic);
            statement.setObject(2, key);
            statement.setLong(3, before);
            statement.setInt(4, limit);
            List<State> states = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    states.add(new State(
                            row.getLong("version"),
                            row.getString("type"),
                            row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
                            row.getString("actor"),
                            row.getString("reason"),
                            fields(row.getString("payload"))));
                }
            }
            return states;
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("cannot read the journal", e);
        }
    }

    private Map<String, Object> fields(@Nullable String payload) throws JsonProcessingException {
        return payload == null
                ? Map.of()
                : json.readValue(payload, new TypeReference<LinkedHashMap<String, Object>>() {});
    }

    private static List<HistoryEntry.Change> changes(Map<String, Object> from, Map<String, Object> to) {
        TreeSet<String> fields = new TreeSet<>(from.keySet());
        fields.addAll(to.keySet());
        fields.remove("version");
        return fields.stream()
                .filter(field -> !Objects.equals(from.get(field), to.get(field)))
                .map(field -> new HistoryEntry.Change(field, from.get(field), to.get(field)))
                .toList();
    }
}
