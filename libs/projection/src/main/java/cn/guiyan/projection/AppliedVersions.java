package cn.guiyan.projection;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Which version of each aggregate the views show: the table {@code applied}, the guard against old and repeated records. */
final class AppliedVersions {
    private AppliedVersions() {}

    /** Raises the versions of these aggregates and gives the changes that are newer than what was there. */
    static List<Change> advance(Connection connection, List<Change> changes) throws SQLException {
        Map<String, List<Change>> byTopic = new LinkedHashMap<>();
        changes.forEach(change ->
                byTopic.computeIfAbsent(change.topic(), t -> new ArrayList<>()).add(change));
        List<Change> newer = new ArrayList<>(changes.size());
        for (Map.Entry<String, List<Change>> topic : byTopic.entrySet()) {
            Set<UUID> advanced = advance(connection, topic.getKey(), topic.getValue());
            topic.getValue().stream()
                    .filter(change -> advanced.contains(change.key()))
                    .forEach(newer::add);
        }
        return newer;
    }

    private static Set<UUID> advance(Connection connection, String topic, List<Change> changes) throws SQLException {
        Set<UUID> advanced = new HashSet<>(changes.size() * 2);
        try (PreparedStatement upsert = connection.prepareStatement("""
                INSERT INTO applied (topic, key, version, erased)
                SELECT ?, c.key, c.version, c.erased FROM unnest(?, ?, ?) AS c(key, version, erased)
                ON CONFLICT (key, topic) DO UPDATE SET version = excluded.version, erased = excluded.erased
                WHERE applied.version < excluded.version
                RETURNING key""")) {
            upsert.setString(1, topic);
            upsert.setArray(2, Column.of(connection, "uuid", changes, Change::key));
            upsert.setArray(3, Column.of(connection, "int8", changes, Change::version));
            upsert.setArray(4, Column.of(connection, "bool", changes, change -> change.value() == null));
            try (ResultSet rows = upsert.executeQuery()) {
                while (rows.next()) {
                    advanced.add(rows.getObject(1, UUID.class));
                }
            }
        }
        return advanced;
    }
}
