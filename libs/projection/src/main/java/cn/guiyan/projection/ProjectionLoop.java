package cn.guiyan.projection;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.errors.WakeupException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Reads the topics in a thread of its own and applies what it reads. Where it is, is in the database alone: after any failure it
 * looks there and goes on.
 */
public final class ProjectionLoop implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(ProjectionLoop.class);

    private final ProjectionSettings settings;
    private final Database database;
    private final Projection projection;
    private final Appliers appliers;
    private final BatchWriter writer;
    private final ProjectionState state;
    private final Announcer announcer;
    private final Clock clock;
    private final Thread thread;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Queue<CompletableFuture<Integer>> retries = new ConcurrentLinkedQueue<>();
    private volatile @Nullable KafkaConsumer<byte[], byte[]> current;
    private int failures;

    ProjectionLoop(
            ProjectionSettings settings,
            DataSource source,
            Projection projection,
            ProjectionState state,
            Announcer announcer,
            Clock clock) {
        this.settings = settings;
        this.database = Database.serving(source);
        this.projection = projection;
        this.appliers = new Appliers(projection.appliers());
        this.writer = new BatchWriter(database, projection, appliers);
        this.state = state;
        this.announcer = announcer;
        this.clock = clock;
        this.thread = new Thread(this::run, "projection-" + projection.name());
    }

    /** A projection without CDI: brings the schema up to date and gives its loop, not yet started. */
    public static ProjectionLoop standalone(
            ProjectionSettings settings, DataSource owner, Projection projection, Listener listener) {
        new ViewsSchema(owner, projection.migrations(), settings.appRole()).migrate(Database.VIEWS);
        ProjectionState state = new ProjectionState(Clock.systemUTC());
        Announcer announcer = new Announcer(state, new Commits(), listener);
        return new ProjectionLoop(settings, owner, projection, state, announcer, Clock.systemUTC());
    }

    /** Starts reading; the schema must be there. */
    public void start() {
        retryParked();
        thread.start();
    }

    /** What it is doing. */
    public ProjectionState state() {
        return state;
    }

    /** Tries the parked keys again, in the loop's thread; gives how many remain parked. */
    public CompletionStage<Integer> retryParked() {
        CompletableFuture<Integer> remaining = new CompletableFuture<>();
        retries.add(remaining);
        wake();
        return remaining;
    }

    /** Stops reading and waits until the batch in hand is committed. */
    @Override
    public void close() {
        closed.countDown();
        wake();
        try {
            thread.join(TimeUnit.SECONDS.toMillis(20));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void wake() {
        KafkaConsumer<byte[], byte[]> consumer = current;
        if (consumer != null) {
            consumer.wakeup();
        }
    }

    private void run() {
        state.running(true);
        try {
            while (closed.getCount() > 0) {
                consume();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            state.running(false);
            retries.forEach(retry -> retry.cancel(false));
        }
    }

    /** Reads with one consumer until closed, or until that consumer is of no more use. */
    private void consume() throws InterruptedException {
        try {
            KafkaConsumer<byte[], byte[]> consumer = Consumers.inGroup(settings);
            try {
                current = consumer;
                try (Reading reading = new Reading(
                        consumer, settings, database, projection, appliers, writer, state, announcer, clock)) {
                    read(reading);
                }
            } finally {
                current = null;
                consumer.close(CloseOptions.timeout(Duration.ofSeconds(2)));
            }
        } catch (RuntimeException e) {
            backOff(e);
        }
    }

    private void read(Reading reading) throws InterruptedException {
        while (closed.getCount() > 0) {
            try {
                retry();
                reading.turn();
                recovered();
            } catch (WakeupException e) {
                LOG.trace("woken to look for orders", e);
            } catch (SQLException | StaleOffsetsException e) {
                reading.startOver();
                backOff(e);
            }
        }
    }

    private void retry() throws SQLException {
        CompletableFuture<Integer> order = retries.peek();
        if (order != null) {
            Advance advance = writer.retryParked();
            announcer.announce(advance, 0, writer.parked());
            retries.remove();
            order.complete(writer.parked());
        }
    }

    private void recovered() {
        if (failures > 0) {
            LOG.info("the projection goes on");
            failures = 0;
            state.recovered();
        }
    }

    private void backOff(Exception cause) throws InterruptedException {
        state.failed(cause);
        LOG.warnf(cause, "the projection failed (%d in a row) and will try again", ++failures);
        long wait = settings.retryBackoff().toMillis() << Math.min(failures - 1, 10);
        if (closed.await(Math.min(wait, 5000), TimeUnit.MILLISECONDS)) {
            LOG.debug("closed while waiting");
        }
    }

    /** Hears of each commit, in the loop's thread. */
    @FunctionalInterface
    public interface Listener {
        void advanced(ProjectionAdvanced advanced);
    }
}
