package cn.guiyan.projection;

import static cn.guiyan.projection.Owner.chamber;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.guiyan.events.Event;
import cn.guiyan.events.merchant.ChamberChanged;
import cn.guiyan.testing.EmbeddedBroker;
import cn.guiyan.testing.EmbeddedPostgresServer.Database;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ProjectionLoopTest {
    private static final UUID SHANGHAI = UUID.fromString("01900000-0000-7000-8000-000000000001");
    private static final UUID BEIJING = UUID.fromString("01900000-0000-7000-8000-000000000002");

    private final Owner owner = new Owner(EmbeddedBroker.bootstrapServers());
    private Database database;
    private Reader reader;

    @BeforeEach
    void fresh() throws Exception {
        owner.withTopic(3);
        database = Reader.views("loop");
        reader = new Reader(database, EmbeddedBroker.bootstrapServers());
    }

    @AfterEach
    void close() {
        reader.close();
        owner.close();
    }

    @Test
    void publishedChambersAreShownAndAnnounced() {
        reader.start();
        owner.publish(chamber(SHANGHAI, 0, "上海温州商会"), chamber(BEIJING, 0, "北京温州企业商会"));
        await().until(() -> reader.rows() == 2);
        assertThat(reader.name(SHANGHAI)).isEqualTo("上海温州商会");
        await().until(() -> reader.state.applied() == 2);
        assertThat(reader.heard)
                .flatMap(ProjectionAdvanced::events)
                .extracting(Event::id)
                .containsExactlyInAnyOrder(SHANGHAI, BEIJING);
        await().until(() -> reader.state.freshness().lagMillis() == 0);
        assertThat(reader.state.running()).isTrue();
        assertThat(reader.state.positions()).hasSize(3);
    }

    @Test
    @Tag("D2")
    void repeatedAndOlderRecordsChangeNothing() {
        reader.start();
        owner.publish(chamber(SHANGHAI, 2, "second"));
        await().until(() -> "second".equals(reader.name(SHANGHAI)));
        owner.publish(chamber(SHANGHAI, 2, "repeated"));
        owner.publish(chamber(SHANGHAI, 1, "older"));
        owner.publish(chamber(BEIJING, 0, "after"));
        await().until(() -> reader.name(BEIJING) != null && reader.state.skipped() >= 1);
        await().until(() -> reader.state.freshness().lagMillis() == 0);
        assertThat(reader.name(SHANGHAI)).isEqualTo("second");
        assertThat(reader.projection.told).hasSize(2);
    }

    @Test
    void aBatchIsFoldedToTheNewestVersion() {
        List<ChamberChanged> versions = new ArrayList<>();
        for (int version = 0; version < 100; version++) {
            versions.add(chamber(SHANGHAI, version, "version " + version));
        }
        owner.publish(versions);
        reader.start();
        await().until(() -> "version 99".equals(reader.name(SHANGHAI)));
        assertThat(reader.projection.told).hasSize(1);
    }

    @Test
    @Tag("D2")
    void aRestartGoesOnWhereTheDatabaseSays() {
        reader.start();
        owner.publish(chamber(SHANGHAI, 0, "before"));
        await().until(() -> reader.rows() == 1);
        reader.close();
        owner.publish(chamber(BEIJING, 0, "meanwhile"));
        try (Reader second = new Reader(database, EmbeddedBroker.bootstrapServers()).start()) {
            await().until(() -> second.rows() == 2);
            assertThat(second.projection.told).extracting(Event::id).containsExactly(BEIJING);
            assertThat(second.state.skipped()).isZero();
        }
    }

    @Test
    @Tag("D2")
    void anAbortedBatchIsReadAgain() throws Exception {
        reader.start();
        owner.publish(chamber(SHANGHAI, 0, "first"));
        await().until(() -> reader.rows() == 1);
        try (Connection admin = database.asAdministrator();
                Statement statement = admin.createStatement()) {
            admin.setAutoCommit(false);
            statement.execute("LOCK TABLE views.chamber IN EXCLUSIVE MODE");
            owner.publish(chamber(BEIJING, 0, "blocked"));
            await().until(() -> waiting() == 1);
            statement.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE wait_event_type = 'Lock'"
                    + " AND datname = current_database()");
            admin.rollback();
        }
        await().until(() -> reader.rows() == 2);
        await().until(() -> reader.state.failure() == null);
        assertThat(reader.name(BEIJING)).isEqualTo("blocked");
    }

    private long waiting() {
        return Long.parseLong(String.valueOf(reader.ask("SELECT count(*) FROM pg_locks WHERE NOT granted")));
    }

    @Test
    @Tag("D2")
    void anotherReplicaTakesPartOfThePartitionsAndNothingIsAppliedTwice() {
        reader.start();
        try (Reader second = new Reader(database, EmbeddedBroker.bootstrapServers()).start()) {
            await().until(() -> !second.state.positions().isEmpty()
                    && second.state.positions().size()
                                    + reader.state.positions().size()
                            == 3);
            await().until(() -> elsewhere(reader) > 0 && elsewhere(second) > 0);
            long heard = elsewhere(reader);
            List<ChamberChanged> many = new ArrayList<>();
            for (int i = 0; i < 300; i++) {
                many.add(chamber(UUID.randomUUID(), 0, "chamber " + i));
            }
            owner.publish(many);
            await().until(() -> reader.rows() == 300);
            assertThat(reader.projection.told.size() + second.projection.told.size())
                    .isEqualTo(300);
            assertThat(second.projection.told).isNotEmpty();
            await().until(() -> elsewhere(reader) > heard);
            await().until(() -> reader.state.freshness().lagMillis() == 0);
        }
        owner.publish(chamber(SHANGHAI, 0, "alone again"), chamber(BEIJING, 0, "alone again"));
        await().until(() -> reader.rows() == 302);
    }

    @Test
    @Tag("D2")
    void aReaderWhoseOffsetsAreStaleChangesNothingAndGoesOnWhereTheOtherIs() throws Exception {
        reader.start();
        owner.publish(chamber(SHANGHAI, 0, "first"));
        await().until(() -> reader.rows() == 1);
        await().until(() -> reader.state.positions().size() == 3);
        try (Connection other = database.asOwner();
                Statement statement = other.createStatement()) {
            statement.execute("UPDATE views.offsets SET next = next + 1");
        }
        owner.publish(chamber(BEIJING, 0, "the other has read it"));
        await().until(() -> reader.state.failure() != null);
        owner.publish(chamber(BEIJING, 1, "and this comes after"));
        await().until(() -> reader.name(BEIJING) != null);
        assertThat(reader.name(BEIJING)).isEqualTo("and this comes after");
        assertThat(reader.heard)
                .flatMap(ProjectionAdvanced::events)
                .extracting(Event::version)
                .containsExactly(0L, 1L);
    }

    @Test
    @Tag("D2")
    void whatWasCommittedUnheardIsAnnouncedWhenTheReaderFindsIt() throws Exception {
        reader.start();
        owner.publish(chamber(SHANGHAI, 0, "first"));
        await().until(() -> reader.rows() == 1);
        await().until(() ->
                reader.state.positions().size() == 3 && reader.state.freshness().lagMillis() == 0);
        long heard = elsewhere(reader);
        try (Connection unheard = database.asOwner();
                Statement statement = unheard.createStatement()) {
            unheard.setAutoCommit(false);
            statement.execute("UPDATE views.chamber SET name = 'second'");
            statement.execute("UPDATE views.offsets SET next = next + 1");
            unheard.commit();
        }
        owner.publish(chamber(SHANGHAI, 1, "second"));
        await().until(() -> elsewhere(reader) > heard);
        assertThat(reader.heard).flatMap(ProjectionAdvanced::events).hasSize(1);
    }

    @Test
    void whoeverTakesPartitionsOverAnnouncesWhatTheirReaderDidLast() {
        reader.start();
        owner.publish(chamber(SHANGHAI, 0, "by the first"));
        await().until(() -> reader.rows() == 1);
        reader.close();
        try (Reader second = new Reader(database, EmbeddedBroker.bootstrapServers()).start()) {
            await().until(() -> elsewhere(second) > 0);
            assertThat(second.heard).flatMap(ProjectionAdvanced::events).isEmpty();
        }
    }

    private static long elsewhere(Reader reader) {
        return reader.heard.stream().filter(ProjectionAdvanced::elsewhere).count();
    }

    @Test
    void aTombstoneErasesAndNothingOlderReturns() {
        reader.start();
        owner.publish(chamber(SHANGHAI, 0, "to be erased"));
        await().until(() -> reader.rows() == 1);
        owner.tombstone(SHANGHAI, 1);
        await().until(() -> reader.rows() == 0);
        owner.publish(chamber(SHANGHAI, 0, "an old record"), chamber(BEIJING, 0, "another"));
        await().until(() -> reader.rows() == 1);
        assertThat(reader.name(SHANGHAI)).isNull();
        assertThat(reader.heard).flatMap(ProjectionAdvanced::erased).hasSize(1);
    }

    @Test
    void aTypeThatNobodyWantsIsIgnoredAndHidesNothing() {
        owner.publish(chamber(SHANGHAI, 0, "known"));
        owner.raw(SHANGHAI, 1, "chamber.changed.v9", "{}");
        reader.start();
        await().until(() -> reader.state.ignored() == 1);
        await().until(() -> "known".equals(reader.name(SHANGHAI)));
        assertThat(reader.state.parked()).isZero();
    }
}
