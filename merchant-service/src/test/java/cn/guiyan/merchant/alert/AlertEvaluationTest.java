package cn.guiyan.merchant.alert;

import static cn.guiyan.merchant.Samples.appointed;
import static cn.guiyan.merchant.alert.AlertCases.about;
import static cn.guiyan.merchant.alert.AlertCases.asOwner;
import static cn.guiyan.merchant.alert.AlertCases.column;
import static cn.guiyan.merchant.alert.AlertCases.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.guiyan.events.EventCodec;
import cn.guiyan.events.Topics;
import cn.guiyan.events.merchant.AlertChanged;
import cn.guiyan.merchant.MerchantServiceTest;
import cn.guiyan.testing.EmbeddedBroker;
import cn.guiyan.testing.EventProbe;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whoever looks, however often and however many at once: a fact is told once, with its journal entry. */
@MerchantServiceTest
@Tag("M05")
class AlertEvaluationTest {
    private static final String JOURNALED =
            "SELECT version FROM journal.journal WHERE topic = 'guiyan.merchant.alerts' AND key = ?::uuid ORDER BY id";

    private final AlertEvaluation evaluation;

    @Inject
    AlertEvaluationTest(AlertEvaluation evaluation) {
        this.evaluation = evaluation;
    }

    @Test
    void twoWhoLookAtOnceOpenOne() throws SQLException {
        String leader = appointed("LEADER", "330300");

        atOnce(this::look);

        assertThat(about(leader)).hasSize(1);
        assertThat(column(JOURNALED, about(leader).get(0))).containsExactly("0");
    }

    @Test
    void whereNothingIsNewNothingChanges() throws SQLException {
        String leader = appointed("LEADER", "330300");
        look();

        assertThat(look()).isZero();
        assertThat(column(JOURNALED, about(leader).get(0))).containsExactly("0");
    }

    @Test
    void whoIsKilledLeavesNothingHalfAndWhoComesNextDoesIt() throws SQLException {
        String leader = appointed("LEADER", "330300");
        asOwner(
                "CREATE FUNCTION kill_me() RETURNS trigger LANGUAGE plpgsql AS"
                        + " 'BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NEW; END'",
                "CREATE TRIGGER kill_me BEFORE INSERT ON journal.journal FOR EACH ROW"
                        + " WHEN (NEW.topic = 'guiyan.merchant.alerts') EXECUTE FUNCTION kill_me()");
        try {
            assertThatThrownBy(this::look).isNotNull();
            assertThat(about(leader)).isEmpty();
        } finally {
            asOwner("DROP TRIGGER kill_me ON journal.journal", "DROP FUNCTION kill_me");
        }

        look();
        assertThat(about(leader)).hasSize(1);
        assertThat(column(JOURNALED, about(leader).get(0))).containsExactly("0");
    }

    @Test
    void theTurnIsOneReplicasAtATime() throws SQLException {
        asOwner("UPDATE alert_evaluation SET evaluated_at = '-infinity'");

        assertThat(atOnce(evaluation::takeTurn)).containsExactlyInAnyOrder(true, false);
        assertThat(evaluation.takeTurn()).isFalse();
    }

    @Test
    void evenTheDatabaseRefusesASecondOpenOne() throws SQLException {
        String leader = appointed("LEADER", "330300");
        look();

        assertThatThrownBy(() -> asOwner("INSERT INTO alert (id, version, kind, subject_type, subject, confidential,"
                        + " region, action, opened_at) SELECT gen_random_uuid(), 0, kind, subject_type, subject,"
                        + " confidential, region, action, opened_at FROM alert WHERE subject = '" + leader + "'"))
                .hasMessageContaining("alert_open");
    }

    @Test
    @Tag("D10")
    void noNameLeavesInAnEvent() throws SQLException {
        String leader = appointed("LEADER", "330300");
        look();
        String alert = about(leader).get(0);

        try (EventProbe probe = new EventProbe(EmbeddedBroker.bootstrapServers(), Topics.ALERTS)) {
            byte[] event =
                    probe
                            .await(records -> records.stream()
                                    .anyMatch(record -> record.key().equals(alert)))
                            .stream()
                            .filter(record -> record.key().equals(alert))
                            .findFirst()
                            .orElseThrow()
                            .value();
            assertThat(new String(event, StandardCharsets.UTF_8)).doesNotContain("示例干部甲");
            assertThat(EventCodec.read(AlertChanged.class, event).officialId()).hasToString(leader);
        }
    }

    private int look() {
        return evaluation.evaluate(AlertKind.LEADER_RULE, today(), () -> true);
    }

    private static <T> List<T> atOnce(Supplier<T> work) {
        CyclicBarrier both = new CyclicBarrier(2);
        List<CompletableFuture<T>> running = Stream.generate(() -> CompletableFuture.supplyAsync(() -> {
                    try {
                        both.await();
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                    return work.get();
                }))
                .limit(2)
                .toList();
        return running.stream().map(CompletableFuture::join).toList();
    }
}
