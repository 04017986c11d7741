package cn.guiyan.journal;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Runs the relay of this replica beside the service, and wakes it, or the one that leads, after a commit. */
@ApplicationScoped
public class RelayRunner {
    private static final long PATIENCE_MILLIS = TimeUnit.SECONDS.toMillis(15);

    private final JournalConfig config;
    private final RelayState state = new RelayState();
    private final Relay relay;
    private final Poker poker;
    private volatile @Nullable Thread relayThread;
    private @Nullable Thread pokerThread;

    RelayRunner(
            JournalConfig config,
            @ConfigProperty(name = "quarkus.datasource.system.jdbc.url") String jdbcUrl,
            @ConfigProperty(name = "quarkus.datasource.system.username") String user,
            @ConfigProperty(name = "quarkus.datasource.system.password") String password,
            @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers,
            MeterRegistry metrics) {
        this.config = config;
        RelaySettings settings = new RelaySettings(
                config.owner(),
                jdbcUrl,
                user,
                password,
                bootstrapServers,
                OwnerTopics.of(config.owner()),
                config.partitions(),
                config.replication(),
                config.batchSize(),
                config.maxRecordBytes(),
                config.poll(),
                config.pace(),
                config.longestPace(),
                config.sessionTimeout(),
                config.deliveryTimeout());
        this.relay = new Relay(settings, state, point -> {});
        this.poker = new Poker(settings);
        metrics.gauge("guiyan_journal_leading", state, RelayState::leading);
        metrics.gauge("guiyan_journal_lag", state, RelayState::lag);
        metrics.gauge("guiyan_journal_oldest_seconds", state, RelayState::oldestSeconds);
        metrics.gauge("guiyan_journal_parked", state, RelayState::parked);
        metrics.more().counter("guiyan_journal_published", List.of(), state, RelayState::published);
    }

    RelayState state() {
        return state;
    }

    /** False once the relay's thread has ended, which it does at shutdown only. */
    boolean isRunning() {
        Thread thread = relayThread;
        return thread == null || thread.isAlive();
    }

    /** Something was committed by this replica. */
    void committed() {
        if (state.role() == RelayState.Role.LEADING) {
            relay.wake();
        } else {
            poker.poke();
        }
    }

    void start(@Observes StartupEvent event) {
        pokerThread = start(poker, "journal-poker");
        if (config.relay()) {
            relayThread = start(relay, "journal-relay");
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        relay.stop();
        Thread thread = relayThread;
        if (thread != null) {
            thread.join(PATIENCE_MILLIS);
        }
        if (pokerThread != null) {
            pokerThread.interrupt();
        }
    }

    private static Thread start(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }
}
