package cn.guiyan.projection;

import cn.guiyan.projection.Offsets.Position;
import cn.guiyan.projection.ProjectionState.Sight;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/** The life of one consumer: read, apply, look how far everybody is. */
final class Reading implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Reading.class);
    private static final long OTHERS_NANOS = TimeUnit.SECONDS.toNanos(1);
    private static final Duration CONFIRM = Duration.ofMinutes(1);

    private final Consumer<byte[], byte[]> consumer;
    private final Duration poll;
    private final Database database;
    private final Offsets offsets;
    private final Appliers appliers;
    private final BatchWriter writer;
    private final ProjectionState state;
    private final Announcer announcer;
    private final Assignment assignment;
    private final Others others;
    private final LagWatch lag;
    private long askedOthers = System.nanoTime() - OTHERS_NANOS;
    private Instant confirmed = Instant.EPOCH;

    Reading(
            Consumer<byte[], byte[]> consumer,
            ProjectionSettings settings,
            Database database,
            Projection projection,
            Appliers appliers,
            BatchWriter writer,
            ProjectionState state,
            Announcer announcer,
            Clock clock) {
        this.consumer = consumer;
        this.poll = settings.poll();
        this.database = database;
        this.offsets = new Offsets(projection.name());
        this.appliers = appliers;
        this.writer = writer;
        this.state = state;
        this.announcer = announcer;
        this.assignment = new Assignment(consumer);
        this.others = new Others(() -> Admin.create(settings.kafka()), clock);
        this.lag = new LagWatch(consumer, others, clock);
        consumer.subscribe(appliers.topics(), assignment);
    }

    /** One poll and what comes of it. */
    void turn() throws SQLException, InterruptedException {
        locate();
        ConsumerRecords<byte[], byte[]> records = consumer.poll(poll);
        if (!records.nextOffsets().isEmpty()) {
            apply(records);
        }
        if (System.nanoTime() - askedOthers >= OTHERS_NANOS) {
            askedOthers = System.nanoTime();
            Map<TopicPartition, Position> all = read();
            if (others.look(consumer.assignment(), all)) {
                announcer.announce(ProjectionAdvanced.byOthers());
            }
        }
        Sight sight = lag.look(assignment.positions());
        state.sees(sight, lag.contact());
        confirm(sight);
    }

    /** After a failure nothing in memory is trusted; the next turn asks the database. */
    void startOver() {
        assignment.forget();
    }

    private void locate() throws SQLException {
        if (assignment.withoutPosition().isEmpty()) {
            return;
        }
        database.transaction(connection -> {
            offsets.ensure(connection, assignment.withoutPosition());
            return true;
        });
        Map<TopicPartition, Position> positions = read();
        lag.start(positions);
        assignment.seek(positions);
        LOG.infof("reading on at %s", assignment.positions());
        // What was committed up to here, nobody has told this process: by the replica that had the partitions before,
        // or
        // by this one in a commit whose answer was lost.
        announcer.announce(ProjectionAdvanced.byOthers());
    }

    /** Where everybody is; and how many keys are parked, which another replica may have parked or healed. */
    private Map<TopicPartition, Position> read() throws SQLException {
        Map<TopicPartition, Position> positions = database.transaction(connection -> {
            writer.countParked(connection);
            return offsets.read(connection);
        });
        state.parked(writer.parked());
        return positions;
    }

    private void apply(ConsumerRecords<byte[], byte[]> records) throws SQLException {
        Batch batch = assignment.batch(appliers, records);
        Advance advance = writer.write(batch);
        assignment.advanced(batch.steps());
        lag.advanced(batch.steps());
        announcer.announce(advance, batch.ignored(), writer.parked());
    }

    /** Once a minute, so that a process which starts without the broker can say how old its views are. */
    private void confirm(Sight sight) throws SQLException {
        if (sight.caughtUp() && Duration.between(confirmed, sight.asOf()).compareTo(CONFIRM) > 0) {
            database.transaction(connection -> {
                offsets.confirm(connection, assignment.next(), sight.asOf());
                return true;
            });
            confirmed = sight.asOf();
        }
    }

    @Override
    public void close() {
        others.close();
    }
}
