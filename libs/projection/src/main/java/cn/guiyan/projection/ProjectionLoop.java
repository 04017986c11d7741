package cn.guiyan.projection;

import cn.guiyan.projection.Offsets.Position;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Reads the topics in a thread of its own and applies what it reads. Where it is, is in the database alone: after any failure it
 * looks there and goes on.
 */
public final class ProjectionLoop implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(ProjectionLoop.class);
    private static final long OTHERS_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final ProjectionSettings settings;
    private final Database database;
    private final Appliers appliers;
    private final BatchWriter writer;
    private final Offsets offsets;
    private final ProjectionState state;
    private final Commits commits;
    private final Listener listener;
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
            Commits commits,
            Listener listener,
            Clock clock) {
        this.settings = settings;
        this.database = Database.serving(source);
        this.appliers = new Appliers(projection.appliers());
        this.writer = new BatchWriter(database, projection, appliers);
        this.offsets = new Offsets(projection.name());
        this.state = state;
        this.commits = commits;
        this.listener = listener;
        this.clock = clock;
        this.thread = new Thread(this::run, "projection-" + projection.name());
    }

    /** Starts reading; the schema must be there. */
    public void start() {
        retryParked();
        thread.start();
    }

    /** Tries the parked keys again, in the loop's thread; gives how many remain parked. */
    public CompletionStage<Integer> retryParked() {
        CompletableFuture<Integer> remaining = new CompletableFuture<>();
        retries.add(remaining);
        KafkaConsumer<byte[], byte[]> consumer = current;
        if (consumer != null) {
            consumer.wakeup();
        }
        return remaining;
    }

    /** Stops reading and waits until the batch in hand is committed. */
    @Override
    public void close() {
        closed.countDown();
        KafkaConsumer<byte[], byte[]> consumer = current;
        if (consumer != null) {
            consumer.wakeup();
        }
        try {
            thread.join(TimeUnit.SECONDS.toMillis(20));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
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

    /** Follows the topics with one consumer until closed, or until that consumer is of no more use. */
    private void consume() throws InterruptedException {
        try {
            KafkaConsumer<byte[], byte[]> consumer = Consumers.inGroup(settings);
            try {
                current = consumer;
                follow(consumer);
            } finally {
                current = null;
                consumer.close(CloseOptions.timeout(Duration.ofSeconds(2)));
            }
        } catch (RuntimeException e) {
            backOff(e);
        }
    }

    private void follow(KafkaConsumer<byte[], byte[]> consumer) throws InterruptedException {
        Assignment assignment = new Assignment(consumer);
        LagWatch lag = new LagWatch(consumer, clock);
        consumer.subscribe(appliers.topics(), assignment);
        long askedOthers = System.nanoTime() - OTHERS_NANOS;
        while (closed.getCount() > 0) {
            try {
                retry();
                locate(assignment, lag);
                ConsumerRecords<byte[], byte[]> records = consumer.poll(settings.poll());
                if (!records.nextOffsets().isEmpty()) {
                    apply(assignment, lag, records);
                }
                if (System.nanoTime() - askedOthers >= OTHERS_NANOS) {
                    askedOthers = System.nanoTime();
                    askOthers(lag);
                }
                state.sees(lag.look(assignment.positions()), lag.contact());
                recovered();
            } catch (WakeupException e) {
                LOG.trace("woken to look for orders", e);
            } catch (SQLException | StaleOffsetsException e) {
                assignment.forget();
                backOff(e);
            }
        }
    }

    private void locate(Assignment assignment, LagWatch lag) throws SQLException {
        if (assignment.withoutPosition().isEmpty()) {
            return;
        }
        Map<TopicPartition, Position> positions = database.transaction(connection -> {
            offsets.ensure(connection, assignment.withoutPosition());
            writer.countParked(connection);
            return offsets.read(connection);
        });
        lag.start(positions);
        assignment.seek(positions);
        state.parked(writer.parked());
        LOG.infof("reading on at %s", assignment.positions());
    }

    private void apply(Assignment assignment, LagWatch lag, ConsumerRecords<byte[], byte[]> records)
            throws SQLException {
        Batch batch = assignment.batch(appliers, records);
        Advance advance = writer.write(batch);
        assignment.advanced(batch.steps());
        lag.advanced(batch.steps());
        announce(advance, batch.ignored());
    }

    private void retry() throws SQLException {
        CompletableFuture<Integer> order = retries.peek();
        if (order != null) {
            announce(writer.retryParked(), 0);
            retries.remove();
            order.complete(writer.parked());
        }
    }

    private void askOthers(LagWatch lag) throws SQLException {
        if (lag.others(database.transaction(offsets::read))) {
            announce(ProjectionAdvanced.byOthers());
        }
    }

    private void announce(Advance advance, long ignored) {
        state.count(advance, ignored);
        state.parked(writer.parked());
        announce(advance.announcement());
    }

    private void announce(ProjectionAdvanced advanced) {
        commits.signal();
        if (!advanced.isEmpty()) {
            try {
                listener.advanced(advanced);
            } catch (RuntimeException e) {
                LOG.error("an observer of the projection failed; what it observed is committed all the same", e);
            }
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
