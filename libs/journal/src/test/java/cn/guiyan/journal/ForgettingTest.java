package cn.guiyan.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.guiyan.events.Origin;
import cn.guiyan.events.Topics;
import cn.guiyan.events.merchant.ChamberChanged;
import cn.guiyan.testing.EmbeddedBroker;
import cn.guiyan.testing.EmbeddedPostgresServer;
import cn.guiyan.testing.EventProbe;
import cn.guiyan.testing.Suite;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = Suite.class, initArgs = @ResourceArg(name = "database", value = "noted"))
@Tag("D13")
class ForgettingTest {
    @Inject
    Journal journal;

    @Inject
    Forgetting forgetting;

    private final UUID id = UUID.randomUUID();

    private ChamberChanged chamber(long version, String name) {
        return new ChamberChanged(id, version, name, "310000", "PROVINCE", null, "330300", Origin.SYNTHETIC);
    }

    private static void inTransaction(Runnable work) {
        QuarkusTransaction.requiringNew().run(work);
    }

    @Test
    void whatWasErasedIsEmptyInTheJournalAndTheTopicEndsWithATombstone() throws SQLException {
        inTransaction(() -> journal.append(chamber(0, "金丝商会"), "金丝更名"));
        inTransaction(() -> {
            journal.erase(ChamberChanged.class, id, 1, "330300", "3号");
            forgetting.forgetErased(ChamberChanged.class, id);
        });

        assertThat(one("SELECT count(*) || ' ' || count(payload) || ' ' || string_agg(reason, ',')"
                        + " FROM journal.journal WHERE key = '" + id + "'"))
                .isEqualTo("2 0 3号");
        assertThat(one("SELECT entries FROM journal.forgotten WHERE key = '" + id + "'"))
                .isEqualTo("1");
        try (EventProbe probe = new EventProbe(EmbeddedBroker.bootstrapServers(), Topics.CHAMBERS)) {
            probe.await(sent -> sent.stream()
                    .filter(one -> one.key().equals(id.toString()))
                    .reduce((one, next) -> next)
                    .filter(last -> last.value() == null)
                    .isPresent());
        }
    }

    @Test
    void whatWasNotErasedIsNotForgotten() {
        inTransaction(() -> journal.append(chamber(0, "上海市温州商会")));
        assertThatThrownBy(() -> inTransaction(() -> forgetting.forgetErased(ChamberChanged.class, id)))
                .hasStackTraceContaining("only an aggregate that was erased is forgotten");
    }

    @Test
    void wordsAreTakenOutOfTextsAndTheStateIsPublishedAgainWithoutThem() throws SQLException {
        inTransaction(() -> journal.append(chamber(0, "单金丝\"330300\"商会"), "单金丝来函"));

        inTransaction(() -> {
            List<UUID> changed = forgetting.redact(
                    ChamberChanged.class, List.of(id, UUID.randomUUID()), List.of("单金丝", "330300"), false);
            assertThat(changed).containsExactly(id);
            forgetting.repeat(ChamberChanged.class, id, 1);
        });
        inTransaction(() -> assertThat(forgetting.redact(ChamberChanged.class, List.of(id), List.of("单金丝"), true))
                .isEmpty());

        assertThat(one(
                        "SELECT string_agg((payload ->> 'version') || (payload ->> 'name') || coalesce(reason, '-'), ' ' ORDER BY version)"
                                + " FROM journal.journal WHERE key = '" + id + "'"))
                .isEqualTo("0已删除\"已删除\"商会- 1已删除\"已删除\"商会-");
        try (EventProbe probe = new EventProbe(EmbeddedBroker.bootstrapServers(), Topics.CHAMBERS)) {
            probe.await(sent -> sent.stream()
                    .filter(one -> one.key().equals(id.toString()))
                    .reduce((one, next) -> next)
                    .filter(last -> !new String(last.value(), StandardCharsets.UTF_8).contains("单金丝"))
                    .isPresent());
        }
    }

    @Test
    void aWordThatStandsEverywhereIsRefused() {
        assertThatThrownBy(() ->
                        inTransaction(() -> forgetting.redact(ChamberChanged.class, List.of(id), List.of("商"), false)))
                .hasStackTraceContaining("less than two characters");
    }

    private static String one(String sql) throws SQLException {
        try (Connection owner = EmbeddedPostgresServer.database("noted").asOwner();
                Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
