package cn.guiyan.journal;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import cn.guiyan.events.Origin;
import cn.guiyan.events.Topics;
import cn.guiyan.events.merchant.ChamberChanged;
import cn.guiyan.testing.EmbeddedBroker;
import cn.guiyan.testing.EventProbe;
import cn.guiyan.testing.Suite;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The journal as a service has it. */
@QuarkusTest
@WithTestResource(value = Suite.class, initArgs = @ResourceArg(name = "database", value = "noted"))
class JournalTest {
    @Inject
    Journal journal;

    private final UUID id = UUID.randomUUID();

    private ChamberChanged chamber(long version, String name) {
        return new ChamberChanged(id, version, name, "310000", "PROVINCE", null, "330300", Origin.SYNTHETIC);
    }

    private void inTransaction(Runnable work) {
        QuarkusTransaction.requiringNew().run(work);
    }

    private List<HistoryEntry> history(@Nullable Long before, int limit) {
        return QuarkusTransaction.requiringNew().call(() -> journal.history(Topics.CHAMBERS, id, before, limit));
    }

    @Test
    void nothingIsAppendedOutsideTheTransactionThatMakesTheChange() {
        assertThatThrownBy(() -> journal.append(chamber(0, "上海市温州商会"))).isInstanceOf(TransactionalException.class);
        assertThatThrownBy(() -> inTransaction(() -> {
                    journal.append(chamber(0, "上海市温州商会"));
                    throw new IllegalStateException("the change failed");
                }))
                .hasMessageContaining("the change failed");
        assertThat(history(null, 10)).isEmpty();
    }

    @Test
    @Tag("D13")
    void theHistorySaysWhoChangedWhatFromWhatToWhat() {
        inTransaction(() -> journal.append(chamber(0, "上海温州商会")));
        inTransaction(() -> journal.append(chamber(1, "上海市温州商会"), "名称有误"));
        List<HistoryEntry> history = history(null, 10);
        assertThat(history).extracting(HistoryEntry::version).containsExactly(1L, 0L);
        assertThat(history.get(0).reason()).isEqualTo("名称有误");
        assertThat(history.get(0).changes()).containsExactly(new HistoryEntry.Change("name", "上海温州商会", "上海市温州商会"));
        assertThat(history.get(1).changes())
                .extracting(HistoryEntry.Change::field)
                .contains("name", "place", "region");
        assertThat(history.get(1).changes())
                .allSatisfy(change -> assertThat(change.from()).isNull());
    }

    @Test
    void manyChangesAreAppendedInTheirOrder() {
        inTransaction(() -> journal.appendAll(List.of(chamber(0, "上海温州商会"), chamber(1, "上海市温州商会"))));
        assertThat(history(null, 10)).extracting(HistoryEntry::version).containsExactly(1L, 0L);
        try (EventProbe probe = new EventProbe(EmbeddedBroker.bootstrapServers(), Topics.CHAMBERS)) {
            assertThat(
                            probe
                                    .await(sent -> sent.stream()
                                                    .filter(one -> id.toString().equals(one.key()))
                                                    .count()
                                            == 2)
                                    .stream()
                                    .filter(one -> id.toString().equals(one.key()))
                                    .map(one -> new String(one.value(), StandardCharsets.UTF_8)))
                    .satisfiesExactly(
                            first -> assertThat(first).contains("上海温州商会"),
                            second -> assertThat(second).contains("上海市温州商会"));
        }
    }

    @Test
    void anAnonymousChangeNamesNobody() {
        inTransaction(() -> journal.appendAnonymously(chamber(0, "上海市温州商会")));
        assertThat(history(null, 1))
                .singleElement()
                .satisfies(entry -> assertThat(entry.actor()).isEqualTo("anonymous"));
    }

    @Test
    void aLongHistoryIsReadInPages() {
        for (long version = 0; version < 5; version++) {
            long now = version;
            inTransaction(() -> journal.append(chamber(now, "商会" + now)));
        }
        List<HistoryEntry> first = history(null, 2);
        assertThat(first).extracting(HistoryEntry::version).containsExactly(4L, 3L);
        List<HistoryEntry> next = history(3L, 2);
        assertThat(next).extracting(HistoryEntry::version).containsExactly(2L, 1L);
        assertThat(next.get(1).changes()).containsExactly(new HistoryEntry.Change("name", "商会0", "商会1"));
    }

    @Test
    void whatIsErasedLeavesATombstone() {
        inTransaction(() -> journal.append(chamber(0, "上海市温州商会")));
        inTransaction(() -> journal.erase(ChamberChanged.class, id, 1, "330300", "本人要求"));
        try (EventProbe probe = new EventProbe(EmbeddedBroker.bootstrapServers(), Topics.CHAMBERS)) {
            probe.await(sent -> sent.stream().anyMatch(one -> id.toString().equals(one.key()) && one.value() == null));
        }
        assertThat(history(null, 1).get(0).reason()).isEqualTo("本人要求");
    }

    @Test
    void healthAndMetricsTellHowFarTheRelayIs() {
        inTransaction(() -> journal.append(chamber(0, "上海市温州商会")));
        await().untilAsserted(() -> assertThat(get("/q/health/ready").asString())
                .contains(
                        "\"journal\"", "\"role\": \"LEADING\"", "\"lag\": 0", "\"oldestSeconds\": 0", "\"parked\": 0"));
        assertThat(get("/q/metrics").asString())
                .contains(
                        "guiyan_journal_leading 1.0",
                        "guiyan_journal_lag 0.0",
                        "guiyan_journal_oldest_seconds 0.0",
                        "guiyan_journal_parked 0.0",
                        "guiyan_journal_published_total");
    }
}
