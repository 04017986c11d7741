package cn.guiyan.projection;

import cn.guiyan.projection.Batch.Step;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** Where a reader is in its topics: the table {@code offsets}. */
final class Offsets {
    private final String reader;

    Offsets(String reader) {
        this.reader = reader;
    }

    /** Makes sure that these partitions have a row, from the beginning of the topic when new. */
    void ensure(Connection connection, Collection<TopicPartition> partitions) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                INSERT INTO offsets (reader, topic, partition, next)
                SELECT ?, p.topic, p.partition, 0 FROM unnest(?::text[], ?::int[]) AS p(topic, partition)
                ON CONFLICT DO NOTHING""")) {
            insert.setString(1, reader);
            insert.setArray(2, Column.of(connection, "text", partitions, TopicPartition::topic));
            insert.setArray(3, Column.of(connection, "int4", partitions, TopicPartition::partition));
            insert.executeUpdate();
        }
    }

    /** All partitions that this reader has ever had. */
    Map<TopicPartition, Position> read(Connection connection) throws SQLException {
        Map<TopicPartition, Position> positions = new HashMap<>();
        try (PreparedStatement select =
                connection.prepareStatement("SELECT topic, partition, next, as_of FROM offsets WHERE reader = ?")) {
            select.setString(1, reader);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    @Nullable OffsetDateTime asOf = rows.getObject(4, OffsetDateTime.class);
                    positions.put(
                            new TopicPartition(rows.getString(1), rows.getInt(2)),
                            new Position(rows.getLong(3), asOf == null ? Instant.EPOCH : asOf.toInstant()));
                }
            }
        }
        return positions;
    }

    /**
     * Moves on, each partition from exactly where it is expected to be. It is the first statement of a transaction that writes to the
     * views: its lock is what a rebuild waits for before it switches, so that nobody writes half before and half after.
     *
     * @throws StaleOffsetsException when another process has moved any of the partitions
     */
    void advance(Connection connection, Map<TopicPartition, Step> steps) throws SQLException {
        List<Entry<TopicPartition, Step>> ordered = steps.entrySet().stream()
                .sorted(Entry.comparingByKey((a, b) -> a.toString().compareTo(b.toString())))
                .toList();
        try (PreparedStatement update = connection.prepareStatement("""
                UPDATE offsets o
                SET next = s.next, as_of = greatest(o.as_of, to_timestamp(nullif(s.as_of, 0) / 1000.0))
                FROM unnest(?::text[], ?::int[], ?::bigint[], ?::bigint[], ?::bigint[])
                     AS s(topic, partition, expected, next, as_of)
                WHERE o.reader = ? AND o.topic = s.topic AND o.partition = s.partition AND o.next = s.expected""")) {
            update.setArray(
                    1, Column.of(connection, "text", ordered, e -> e.getKey().topic()));
            update.setArray(
                    2, Column.of(connection, "int4", ordered, e -> e.getKey().partition()));
            update.setArray(
                    3, Column.of(connection, "int8", ordered, e -> e.getValue().expected()));
            update.setArray(
                    4, Column.of(connection, "int8", ordered, e -> e.getValue().next()));
            update.setArray(
                    5, Column.of(connection, "int8", ordered, e -> e.getValue().asOf()));
            update.setString(6, reader);
            if (update.executeUpdate() != ordered.size()) {
                throw new StaleOffsetsException("offsets of " + reader + " are no longer where they were");
            }
        }
    }

    /** Notes that there was nothing beyond these offsets at that time. */
    void confirm(Connection connection, Map<TopicPartition, Long> next, Instant asOf) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("""
                UPDATE offsets o SET as_of = greatest(o.as_of, ?)
                FROM unnest(?::text[], ?::int[], ?::bigint[]) AS s(topic, partition, next)
                WHERE o.reader = ? AND o.topic = s.topic AND o.partition = s.partition AND o.next = s.next""")) {
            update.setObject(1, asOf.atOffset(ZoneOffset.UTC));
            update.setArray(2, Column.of(connection, "text", next.keySet(), TopicPartition::topic));
            update.setArray(3, Column.of(connection, "int4", next.keySet(), TopicPartition::partition));
            update.setArray(4, Column.of(connection, "int8", next.entrySet(), Entry::getValue));
            update.setString(5, reader);
            update.executeUpdate();
        }
    }

    /**
     * Where a partition is.
     *
     * @param next offset of the next record to apply
     * @param asOf when the last applied record was written to the topic
     */
    record Position(long next, Instant asOf) {}
}
