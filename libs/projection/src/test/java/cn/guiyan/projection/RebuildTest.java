package cn.guiyan.projection;

import static cn.guiyan.projection.Owner.chamber;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.guiyan.events.merchant.ChamberChanged;
import cn.guiyan.projection.RebuildReport.Table;
import cn.guiyan.testing.EmbeddedBroker;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class RebuildTest {
    private static final UUID ERASED = UUID.fromString("01900000-0000-7000-8000-00000000000e");

    private final Owner owner = new Owner(EmbeddedBroker.bootstrapServers());
    private Reader reader;

    @BeforeEach
    void someHistory() throws Exception {
        owner.withTopic(3);
        reader = new Reader(Reader.views("rebuild"), EmbeddedBroker.bootstrapServers()).start();
        owner.publish(chamber(ERASED, 0, "erased"));
        owner.tombstone(ERASED, 1);
        for (int version = 0; version < 3; version++) {
            List<ChamberChanged> batch = new ArrayList<>();
            for (int i = 0; i < 1000; i++) {
                batch.add(chamber(new UUID(7, i), version, "chamber %d, version %d".formatted(i, version)));
            }
            owner.publish(batch);
        }
        await().until(() -> "1000".equals(reader.ask("SELECT count(*) FROM views.chamber WHERE version = 2")));
        await().until(() -> "t".equals(reader.ask("SELECT erased FROM views.applied WHERE key = '" + ERASED + "'")));
    }

    @AfterEach
    void close() {
        reader.close();
        owner.close();
    }

    @Test
    @Tag("D4")
    void theViewsMadeAnewAreTheSameWhileWritingGoesOn() throws Exception {
        AtomicBoolean enough = new AtomicBoolean();
        CompletableFuture<Integer> writing = CompletableFuture.supplyAsync(() -> {
            int published = 0;
            while (!enough.get()) {
                owner.publish(chamber(UUID.randomUUID(), 0, "new " + published++));
            }
            return published;
        });
        String before = reader.ask("SELECT 'views'::regnamespace::oid");
        RebuildReport report;
        try {
            report = reader.rebuild().run(false, progress -> {});
        } finally {
            enough.set(true);
        }
        int published = writing.join();
        assertThat(report.tables()).extracting(Table::name).containsExactly("applied", "chamber");
        assertThat(report.tables()).allMatch(Table::equal);
        assertThat(report.switched()).isTrue();
        assertThat(reader.ask("SELECT 'views'::regnamespace::oid")).isNotEqualTo(before);
        assertThat(reader.ask("SELECT count(*) FROM pg_namespace WHERE nspname LIKE 'views%'"))
                .isEqualTo("1");
        await().until(() -> reader.rows() == 1000 + published);
        assertThat(reader.ask("SELECT count(*) FROM views.applied WHERE version = 1 AND erased"))
                .isEqualTo("1");
        assertThat(reader.projection.told)
                .filteredOn(e -> e.version() == 0 && !e.id().equals(ERASED))
                .isNotEmpty();
    }

    @Test
    void theReplacedSchemaIsReadByConnectionsWithPreparedStatements() throws Exception {
        try (Connection app = reader.database.asApp();
                PreparedStatement select =
                        app.prepareStatement("SELECT name FROM views.chamber WHERE id = '" + new UUID(7, 1) + "'")) {
            for (int i = 0; i < 10; i++) {
                assertThat(one(select)).isEqualTo("chamber 1, version 2");
            }
            reader.projection.naming = name -> name + ", corrected";
            assertThat(reader.rebuild().run(true, progress -> {}).switched()).isTrue();
            assertThat(one(select)).isEqualTo("chamber 1, version 2, corrected");
        }
        owner.publish(chamber(new UUID(7, 1), 3, "afterwards"));
        await().until(() -> "afterwards, corrected".equals(reader.name(new UUID(7, 1))));
    }

    @Test
    void aDifferenceIsReportedAndNotServedUnlessAccepted() throws Exception {
        try (Connection operator = reader.database.asOwner();
                Statement statement = operator.createStatement()) {
            statement.execute("UPDATE views.chamber SET name = 'changed by hand' WHERE id = '" + new UUID(7, 5) + "'");
        }
        RebuildReport refused = reader.rebuild().run(false, progress -> {});
        assertThat(refused.switched()).isFalse();
        assertThat(refused.tables())
                .containsExactly(new Table("applied", 1000, 1000, true), new Table("chamber", 1000, 1000, false));
        assertThat(reader.name(new UUID(7, 5))).isEqualTo("changed by hand");
        assertThat(reader.ask("SELECT count(*) FROM pg_namespace WHERE nspname LIKE 'views%'"))
                .isEqualTo("1");

        assertThat(reader.rebuild().run(true, progress -> {}).switched()).isTrue();
        assertThat(reader.name(new UUID(7, 5))).isEqualTo("chamber 5, version 2");
    }

    private static String one(PreparedStatement select) throws SQLException {
        try (ResultSet rows = select.executeQuery()) {
            rows.next();
            return rows.getString(1);
        }
    }
}
