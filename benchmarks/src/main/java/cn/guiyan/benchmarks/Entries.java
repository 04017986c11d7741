package cn.guiyan.benchmarks;

import cn.guiyan.events.EventCodec;
import cn.guiyan.events.Origin;
import cn.guiyan.events.project.FundArrivalChanged;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Ledger entries of the usual size. */
final class Entries {
    private static final String JOURNAL = """
            INSERT INTO journal.journal (topic, key, version, type, actor, region, payload) VALUES (?, ?, ?, ?, 'office', ?, ?::json)""";
    private static final UUID PROJECT = UUID.randomUUID();

    private Entries() {}

    static FundArrivalChanged verified() {
        UUID id = UUID.randomUUID();
        return new FundArrivalChanged(
                id,
                1,
                PROJECT,
                "330304",
                new BigDecimal("1200000.00"),
                "OUT_OF_PROVINCE",
                LocalDate.of(2014, 7, 3),
                "BENCH-" + id,
                "VERIFIED",
                Instant.parse("2014-07-03T02:00:00Z"),
                null,
                null,
                null,
                Origin.SYNTHETIC);
    }

    static void append(Connection connection, String topic, FundArrivalChanged entry) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(JOURNAL)) {
            bind(insert, topic, entry);
            insert.executeUpdate();
        }
    }

    /** So many, committed together. */
    static void fill(Connection connection, String topic, int count) throws SQLException {
        connection.setAutoCommit(false);
        try (PreparedStatement insert = connection.prepareStatement(JOURNAL)) {
            for (int i = 0; i < count; i++) {
                bind(insert, topic, verified());
                insert.addBatch();
                if (i % 1000 == 999) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    private static void bind(PreparedStatement insert, String topic, FundArrivalChanged entry) throws SQLException {
        insert.setString(1, topic);
        insert.setObject(2, entry.id());
        insert.setLong(3, entry.version());
        insert.setString(4, EventCodec.type(FundArrivalChanged.class));
        insert.setString(5, entry.region());
        insert.setString(6, new String(EventCodec.write(entry), StandardCharsets.UTF_8));
    }
}
