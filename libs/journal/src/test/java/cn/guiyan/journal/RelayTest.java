package cn.guiyan.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.guiyan.journal.RelayState.Role;
import cn.guiyan.testing.EmbeddedBroker;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class RelayTest {
    private final UUID key = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();

    private static Owner owner(String name) {
        return Owner.create(name, EmbeddedBroker.bootstrapServers());
    }

    @Test
    void anEntryArrivesAsACloudEventWithItsVersion() throws Exception {
        Owner owner = owner("entries");
        owner.write(key, 0, 0);
        try (Running relay = new Running(owner);
                Topic topic = new Topic(owner)) {
            topic.awaitAll(Map.of(key, 0L));
            ConsumerRecord<String, byte[]> sent = topic.records().get(0);
            assertThat(Topic.header(sent, "ce_type")).isEqualTo("note.changed.v1");
            assertThat(Topic.header(sent, "ce_source")).isEqualTo("guiyan/entries");
            assertThat(Topic.header(sent, "ce_id")).startsWith("entries-");
            assertThat(sent.value()).asString().isEqualTo("{\"version\":0}");
            await().until(() -> relay.state.role() == Role.LEADING && relay.state.lag() == 0);
        }
    }

    @Test
    @Tag("D3")
    void manyWritersAtOnceKeepTheOrderOfEachKey() throws Exception {
        Owner owner = owner("writers");
        Map<UUID, Long> lasts = new ConcurrentHashMap<>();
        try (Running relay = new Running(owner);
                Topic topic = new Topic(owner)) {
            Thread[] writers = new Thread[8];
            for (int i = 0; i < writers.length; i++) {
                UUID mine = UUID.randomUUID();
                lasts.put(mine, 149L);
                writers[i] = new Thread(() -> {
                    try {
                        owner.write(mine, 0, 149);
                    } catch (SQLException e) {
                        throw new IllegalStateException(e);
                    }
                    relay.wake();
                });
                writers[i].start();
            }
            for (Thread writer : writers) {
                writer.join();
            }
            topic.awaitAll(lasts);
            assertThat(topic.records())
                    .as("nothing is sent twice without a crash")
                    .hasSize(8 * 150);
        }
    }

    @Test
    void nobodyWaitsForALongTransactionAndItsEntriesComeWithItsCommit() throws Exception {
        Owner owner = owner("patience");
        try (Running relay = new Running(owner);
                Topic topic = new Topic(owner);
                Connection slow = owner.database().asApp()) {
            slow.setAutoCommit(false);
            owner.append(slow, key, 0, "{}");
            for (int round = 0; round < 5; round++) {
                owner.write(other, round * 10L, round * 10L + 9);
                relay.wake();
                long last = round * 10L + 9;
                topic.awaitAll(Map.of(other, last));
            }
            owner.append(slow, key, 1, "{}");
            slow.commit();
            relay.wake();
            topic.awaitAll(Map.of(key, 1L, other, 49L));
            assertThat(topic.records()).hasSize(52);
        }
    }

    @Test
    void whatIsRolledBackNeverWas() throws Exception {
        Owner owner = owner("undone");
        try (Running relay = new Running(owner);
                Topic topic = new Topic(owner);
                Connection undone = owner.database().asApp()) {
            undone.setAutoCommit(false);
            owner.append(undone, key, 0, "{}");
            undone.rollback();
            owner.write(other, 0, 3);
            relay.wake();
            topic.awaitAll(Map.of(other, 3L));
        }
    }

    @Test
    void oneRelayLeadsAndAnotherTakesOver() throws Exception {
        Owner owner = owner("replicas");
        try (Running second = leaveFirst(owner);
                Topic topic = new Topic(owner)) {
            await().until(() -> second.state.role() == Role.LEADING);
            owner.write(key, 5, 9);
            second.wake();
            topic.awaitAll(Map.of(key, 9L));
        }
    }

    private Running leaveFirst(Owner owner) throws Exception {
        try (Running first = new Running(owner)) {
            await().until(() -> first.state.role() == Role.LEADING);
            Running second = new Running(owner);
            owner.write(key, 0, 4);
            first.wake();
            await().until(() -> first.state.published() == 5);
            assertThat(second.state.role()).isEqualTo(Role.STANDBY);
            return second;
        }
    }

    @Test
    void aPoisonEntryParksItsKeyOnlyAndIsSentOnceItIsMended() throws Exception {
        Owner owner = owner("poison");
        owner.write(key, 0, 1);
        try (Connection connection = owner.database().asApp()) {
            owner.append(connection, key, 2, "{\"text\":\"" + "x".repeat(20_000) + "\"}");
        }
        owner.write(key, 3, 3);
        owner.write(other, 0, 9);
        try (Running relay = new Running(owner);
                Topic topic = new Topic(owner)) {
            await().until(() -> relay.state.parked() == 1);
            await().untilAsserted(() -> assertThat(topic.versions(other)).hasSize(10));
            assertThat(topic.versions(key)).doesNotContain(2L, 3L);
        }
        try (Running next = new Running(owner);
                Topic topic = new Topic(owner)) {
            await().until(() -> next.state.parked() == 1);
            owner.tell("UPDATE journal.journal SET payload = '{}' WHERE version = 2");
            assertThat(owner.ask("SELECT journal.release_parked_key('%s', '%s')::int".formatted(owner.topic(), key)))
                    .isEqualTo(1);
            next.wake();
            topic.awaitAll(Map.of(key, 3L, other, 9L));
            await().until(() -> next.state.parked() == 0);
        }
    }

    @Test
    void aPoisonEntryOnTheFirstOfSeveralPagesHoldsNothingElseUp() throws Exception {
        Owner owner = owner("pages");
        owner.write(other, 0, 9);
        try (Connection connection = owner.database().asApp()) {
            owner.append(connection, key, 0, "{\"text\":\"" + "x".repeat(20_000) + "\"}");
        }
        owner.write(other, 10, 2 * Owner.PAGE + 9);
        try (Running relay = new Running(owner);
                Topic topic = new Topic(owner)) {
            topic.awaitAll(Map.of(other, 2L * Owner.PAGE + 9));
            assertThat(topic.records()).as("each once").hasSize(2 * Owner.PAGE + 10);
            assertThat(relay.state.parked()).isEqualTo(1);
        }
        assertThat(owner.ask("SELECT from_id FROM journal.parked_key"))
                .isEqualTo(owner.ask("SELECT id FROM journal.journal WHERE key = '" + key + "'"));
    }

    @Test
    void aRestoredDatabaseIsNotRelayedOverWhatReadersKnow() throws Exception {
        Owner owner = owner("restored");
        owner.tell("UPDATE journal.relay_cursor SET published = '900000000:900000000:'");
        owner.write(key, 0, 0);
        try (Running relay = new Running(owner)) {
            await().until(() -> relay.state.role() == Role.REFUSED);
            assertThat(relay.problem()).contains("restored from a backup");
        }
    }

    @Test
    void partitionsAreThereBeforeTheyAreNeeded() throws Exception {
        Owner owner = owner("partitions");
        assertThat(owner.ask("SELECT count(*) FROM pg_inherits WHERE inhparent = 'journal.journal'::regclass"))
                .as("the default, this month and the next two")
                .isEqualTo(4);
        owner.write(key, 0, 0);
        assertThat(owner.ask("SELECT count(*) FROM ONLY journal.journal_default"))
                .isZero();
        owner.tell("SELECT journal.ensure_partitions()");
        assertThat(owner.ask("SELECT count(*) FROM journal.journal")).isEqualTo(1);
    }

    @Test
    void nobodyWaitsForAPartitionBehindALongReader() throws Exception {
        Owner owner = owner("reader");
        String last = "journal.journal_"
                + YearMonth.now(ZoneOffset.UTC).plusMonths(2).toString().replace('-', '_');
        owner.tell("DROP TABLE " + last);
        try (Connection reader = owner.database().asOwner();
                Statement statement = reader.createStatement()) {
            reader.setAutoCommit(false);
            statement.execute("SELECT count(*) FROM journal.journal");
            try (Running relay = new Running(owner);
                    Topic topic = new Topic(owner)) {
                owner.write(key, 0, 4);
                topic.awaitAll(Map.of(key, 4L));
                assertThat(relay.problem()).isEmpty();
            }
            reader.rollback();
        }
        try (Running relay = new Running(owner)) {
            await().until(() -> owner.ask("SELECT count(to_regclass('" + last + "'))") == 1);
        }
    }
}
