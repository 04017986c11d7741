package cn.guiyan.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.guiyan.testing.EmbeddedBroker;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A relay dies in a process of its own, as by {@code kill -9}; the next one goes on. */
@Tag("D1")
@Tag("D2")
class KilledRelayTest {
    private static final int KEYS = 20;

    @ParameterizedTest
    @EnumSource(CrashPoint.class)
    void aRelayThatDiesLosesNothingAndReadersSeeNothingTwice(CrashPoint point) throws Exception {
        Owner owner = Owner.create("crash_" + point.name().toLowerCase(Locale.ROOT), EmbeddedBroker.bootstrapServers());
        Map<UUID, Long> lasts = new HashMap<>();
        for (int death = 1; death <= 2; death++) {
            Process relay = RelayProcess.start(owner, point, death);
            try {
                write(owner, lasts);
                assertThat(relay.waitFor(30, TimeUnit.SECONDS)).as("it dies").isTrue();
                assertThat(relay.exitValue()).isEqualTo(137);
                write(owner, lasts);
            } finally {
                relay.destroyForcibly().waitFor();
            }
        }
        try (Running last = new Running(owner);
                Topic topic = new Topic(owner)) {
            topic.awaitAll(lasts);
            await().until(() -> last.state.lag() == 0);
        }
    }

    @Test
    @Tag("D6")
    void aRelayThatWasPausedChangesNothingWhenItGoesOn() throws Exception {
        Owner owner = Owner.create("paused", EmbeddedBroker.bootstrapServers());
        Map<UUID, Long> lasts = new HashMap<>();
        Process paused = RelayProcess.start(owner);
        try (Topic topic = new Topic(owner)) {
            write(owner, lasts);
            topic.awaitAll(lasts);
            signal(paused, "STOP");
            write(owner, lasts);
            try (Running next = new Running(owner)) {
                topic.awaitAll(lasts);
                long epoch = owner.ask("SELECT epoch FROM journal.relay_cursor");
                signal(paused, "CONT");
                write(owner, lasts);
                next.wake();
                topic.awaitAll(lasts);
                await().during(Duration.ofSeconds(2)).until(() -> next.state.role() == RelayState.Role.LEADING);
                assertThat(owner.ask("SELECT epoch FROM journal.relay_cursor")).isEqualTo(epoch);
                int records = lasts.values().stream()
                        .mapToInt(last -> last.intValue() + 1)
                        .sum();
                assertThat(topic.records())
                        .as("no record of the paused relay's")
                        .hasSize(records);
            }
        } finally {
            paused.destroyForcibly().waitFor();
        }
    }

    private static void signal(Process process, String signal) throws IOException, InterruptedException {
        int status = new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                .start()
                .waitFor();
        assertThat(status).isZero();
    }

    /** Ten more versions of each key. */
    private static void write(Owner owner, Map<UUID, Long> lasts) throws SQLException {
        while (lasts.size() < KEYS) {
            lasts.put(UUID.randomUUID(), -1L);
        }
        for (Map.Entry<UUID, Long> key : lasts.entrySet()) {
            owner.write(key.getKey(), key.getValue() + 1, key.getValue() + 10);
            key.setValue(key.getValue() + 10);
        }
    }
}
