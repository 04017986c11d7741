package cn.guiyan.journal;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Brings the journal to Kafka, in order and without a gap. It follows commits, not numbers: a batch is what the current snapshot sees and the
 * cursor's did not. The cursor moves after Kafka's commit, so that a crash in between repeats a batch and never loses one; readers drop
 * what they have.
 */
final class Relay implements Runnable {
    private static final Logger LOG = Logger.getLogger(Relay.class);
    private static final Duration BACKOFF = Duration.ofMillis(500);
    private static final Duration BETWEEN_MAINTENANCE = Duration.ofHours(6);
    private static final Duration UNTIL_READERS_ARE_GONE = Duration.ofMinutes(10);

    private final RelaySettings settings;
    private final RelayState state;
    private final CrashPoint.Observer crash;
    private final Wake wake = new Wake();
    private volatile boolean stopped;
    private long batchBegan = System.nanoTime();
    private long entriesOfBatch;

    Relay(RelaySettings settings, RelayState state, CrashPoint.Observer crash) {
        this.settings = settings;
        this.state = state;
        this.crash = crash;
    }

    /** Something was committed. */
    void wake() {
        wake.signal();
    }

    /** Ends the loop after what it is at. */
    void stop() {
        stopped = true;
        wake.signal();
    }

    @Override
    public void run() {
        try {
            while (!stopped) {
                tryToLead();
                if (!stopped) {
                    wake.await(settings.poll());
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            state.is(RelayState.Role.STOPPED);
        }
    }

    private void tryToLead() throws InterruptedException {
        try (Leadership leadership = Leadership.take(settings)) {
            if (leadership == null) {
                state.is(RelayState.Role.STANDBY);
                return;
            }
            Cursor cursor = leadership.tables().cursor();
            if (leadership.tables().isAhead(cursor)) {
                refuse();
                return;
            }
            try (Listener listener = new Listener(settings, wake)) {
                lead(leadership, cursor);
            }
        } catch (LostLeadershipException e) {
            LOG.warnf("%s: stepped down, %s", settings.owner(), e.getMessage());
            fails(e);
        } catch (SQLException e) {
            LOG.warnf("%s: the relay has lost its database, %s", settings.owner(), e.getMessage());
            fails(e);
        } catch (RuntimeException e) {
            LOG.errorf(e, "%s: the relay has failed and begins anew", settings.owner());
            fails(e);
        }
    }

    private void fails(Exception cause) {
        state.is(RelayState.Role.FAILING);
        state.failed(cause);
    }

    private void refuse() throws InterruptedException {
        IllegalStateException ahead = new IllegalStateException(
                "the cursor is ahead of the database, which was probably restored from a backup; see docs/guides/operating.md");
        LOG.error(settings.owner() + ": the relay refuses to run", ahead);
        state.failed(ahead);
        state.is(RelayState.Role.REFUSED);
        while (!stopped) {
            wake.await(settings.poll());
        }
    }

    private void lead(Leadership leadership, Cursor start) throws SQLException, InterruptedException {
        LOG.infof("%s: relaying, epoch %d", settings.owner(), leadership.epoch());
        state.is(RelayState.Role.LEADING);
        state.parked(leadership.tables().parked());
        Cursor cursor = start;
        Publisher publisher = null;
        try {
            Instant maintenance = Instant.EPOCH;
            while (!stopped) {
                if (maintenance.isBefore(Instant.now())) {
                    boolean done = leadership.tables().ensurePartitions();
                    maintenance = Instant.now().plus(done ? BETWEEN_MAINTENANCE : UNTIL_READERS_ARE_GONE);
                }
                try {
                    publisher = publisher == null ? connect() : publisher;
                    cursor = drain(leadership, publisher, cursor);
                    wake.await(settings.poll());
                } catch (KafkaException e) {
                    LOG.warnf("%s: Kafka cannot be had, trying again: %s", settings.owner(), e.getMessage());
                    state.failed(e);
                    close(publisher);
                    publisher = null;
                    // Pages before the failure are in Kafka, and the cursor behind them.
                    cursor = leadership.tables().cursor();
                    look(leadership, cursor);
                    wake.await(BACKOFF);
                }
            }
        } finally {
            close(publisher);
        }
    }

    private Publisher connect() throws InterruptedException {
        OwnerTopics.ensure(settings);
        return new Publisher(
                settings.bootstrapServers(), settings.owner(), settings.deliveryTimeout(), settings.maxRecordBytes());
    }

    // Everything there is, in batches; each batch in pages under one and the same snapshot.
    private Cursor drain(Leadership leadership, Publisher publisher, Cursor from)
            throws SQLException, InterruptedException {
        Cursor cursor = from;
        while (!stopped) {
            if (cursor.target() == null) {
                rest();
                Fresh fresh = look(leadership, cursor);
                if (fresh.released()) {
                    sendReleased(leadership.tables(), publisher, cursor);
                }
                if (fresh.count() == 0) {
                    state.caughtUp();
                    return cursor;
                }
                batchBegan = System.nanoTime();
                entriesOfBatch = fresh.count();
                cursor = new Cursor(
                        cursor.published(),
                        fresh.snapshot(),
                        fresh.first() - 1,
                        fresh.last(),
                        fresh.count() <= settings.batchSize());
            }
            cursor = sendPage(leadership, publisher, cursor);
        }
        return cursor;
    }

    // Many small transactions share a batch; the first after a pause goes at once.
    private void rest() throws InterruptedException {
        long pace = Math.min(settings.longestPace().toNanos(), settings.pace().toNanos() * entriesOfBatch);
        TimeUnit.NANOSECONDS.sleep(pace - (System.nanoTime() - batchBegan));
    }

    private Fresh look(Leadership leadership, Cursor cursor) throws SQLException {
        Fresh fresh = leadership.tables().peek(cursor);
        if (fresh.count() > 0) {
            state.sees(fresh);
        }
        return fresh;
    }

    private Cursor sendPage(Leadership leadership, Publisher publisher, Cursor cursor) throws SQLException {
        List<Entry> page = leadership.pages().page(cursor);
        boolean last = page.size() < settings.batchSize();
        Cursor next = last
                ? Cursor.at(Objects.requireNonNull(cursor.target()))
                : new Cursor(
                        cursor.published(),
                        cursor.target(),
                        page.get(page.size() - 1).id(),
                        cursor.upTo(),
                        cursor.few());
        try {
            if (!last) {
                leadership.pages().start(next);
            }
            if (!page.isEmpty() && !publish(leadership, publisher, page)) {
                return cursor;
            }
        } finally {
            leadership.pages().settle();
        }
        leadership.tables().move(next, leadership.epoch());
        state.published(page.size());
        crash.at(CrashPoint.AFTER_CURSOR);
        return next;
    }

    // False when an entry's key had to be parked: the page is to be read again without it.
    private boolean publish(Leadership leadership, Publisher publisher, List<Entry> page) throws SQLException {
        crash.at(CrashPoint.BEFORE_SEND);
        try {
            publisher.publish(page);
        } catch (UnsendableException e) {
            Entry entry = e.entry();
            LOG.errorf("%s: parked %s %s: %s", settings.owner(), entry.topic(), entry.key(), e.getMessage());
            leadership.pages().settle(); // it reads on the same connection
            leadership.tables().park(entry, String.valueOf(e.getMessage()));
            state.parked(leadership.tables().parked());
            return false;
        }
        crash.at(CrashPoint.AFTER_KAFKA_COMMIT);
        return true;
    }

    private void sendReleased(RelayTables tables, Publisher publisher, Cursor cursor) throws SQLException {
        for (RelayTables.Released key : tables.released()) {
            List<Entry> entries = tables.entriesOf(key, cursor);
            try {
                if (!entries.isEmpty()) {
                    publisher.publish(entries);
                }
                tables.settle(key, null);
            } catch (UnsendableException e) {
                LOG.errorf("%s: %s %s stays parked: %s", settings.owner(), key.topic(), key.key(), e.getMessage());
                tables.settle(key, e.getMessage());
            }
        }
        state.parked(tables.parked());
    }

    private static void close(@Nullable Publisher publisher) {
        if (publisher != null) {
            publisher.close();
        }
    }
}
