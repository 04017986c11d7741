package cn.guiyan.projection;

import cn.guiyan.projection.Batch.Step;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Fills a second schema from the beginning of the topics, up to given offsets; one batch is written while the next is read. */
final class Refill implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Refill.class);

    /** Small transactions cost more, larger ones gain nothing. */
    private static final int ENOUGH = 20_000;

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final ExecutorService writing = Executors.newSingleThreadExecutor(r -> new Thread(r, "projection-refill"));
    private final Database database;
    private final Offsets offsets;
    private final Appliers appliers;
    private final BatchWriter writer;
    private final Duration stall;
    private final Map<TopicPartition, Long> next = new HashMap<>();
    private @Nullable Future<Advance> pending;
    private long events;

    Refill(ProjectionSettings settings, Database database, Projection projection) {
        this.database = database;
        this.offsets = new Offsets(projection.name());
        this.appliers = new Appliers(projection.appliers());
        this.writer = new BatchWriter(database, projection, appliers);
        this.stall = settings.rebuildStall();
        this.consumer = Consumers.alone(settings);
    }

    /** Records read so far. */
    long events() {
        return events;
    }

    /** Sum of the offsets reached. */
    long reached() {
        return next.values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * Applies everything below these offsets and nothing above.
     *
     * @throws IllegalStateException when the topics do not give so much
     */
    void upTo(Map<TopicPartition, Long> targets, Runnable progress) throws SQLException {
        include(targets);
        Batch batch = new Batch(appliers);
        long heard = System.nanoTime();
        while (isBehind(targets)) {
            ConsumerRecords<byte[], byte[]> records = consumer.poll(Duration.ofMillis(100));
            if (!records.nextOffsets().isEmpty()) {
                heard = System.nanoTime();
                take(records, targets, batch);
            } else if (System.nanoTime() - heard > stall.toNanos()) {
                throw new IllegalStateException("the topics end before the offsets that the views have: " + targets);
            }
            if (batch.records() > 0 && (isIdle() || batch.records() >= ENOUGH)) {
                write(batch);
                batch = new Batch(appliers);
                progress.run();
            }
        }
        if (!batch.steps().isEmpty()) {
            write(batch);
        }
        settle();
        progress.run();
    }

    @Override
    public void close() {
        writing.shutdown();
        try {
            settle();
        } catch (SQLException | CompletionException e) {
            LOG.debug("a batch in hand failed with its rebuild", e);
        } finally {
            consumer.close();
        }
    }

    private void include(Map<TopicPartition, Long> targets) throws SQLException {
        Set<TopicPartition> fresh = new HashSet<>(targets.keySet());
        fresh.removeAll(next.keySet());
        if (!fresh.isEmpty()) {
            database.transaction(connection -> {
                offsets.ensure(connection, fresh);
                return true;
            });
            fresh.forEach(partition -> next.put(partition, 0L));
            consumer.assign(next.keySet());
            fresh.forEach(partition -> consumer.seek(partition, 0));
        }
        next.forEach((partition, offset) -> {
            if (offset >= targets.getOrDefault(partition, 0L)) {
                consumer.pause(List.of(partition));
            } else {
                // It may have been read beyond the former target.
                if (consumer.position(partition) != offset) {
                    consumer.seek(partition, offset);
                }
                consumer.resume(List.of(partition));
            }
        });
    }

    private boolean isBehind(Map<TopicPartition, Long> targets) {
        return targets.entrySet().stream().anyMatch(e -> place(e.getKey()) < e.getValue());
    }

    private void take(ConsumerRecords<byte[], byte[]> records, Map<TopicPartition, Long> targets, Batch batch) {
        for (Map.Entry<TopicPartition, OffsetAndMetadata> entry :
                records.nextOffsets().entrySet()) {
            TopicPartition partition = entry.getKey();
            long target = targets.getOrDefault(partition, 0L);
            long from = place(partition);
            if (from >= target) {
                continue;
            }
            long to = Math.min(entry.getValue().offset(), target);
            long asOf = 0;
            for (ConsumerRecord<byte[], byte[]> kafka : records.records(partition)) {
                if (kafka.offset() < target) {
                    batch.add(kafka);
                    asOf = kafka.timestamp();
                    events++;
                }
            }
            batch.step(partition, new Step(from, to, asOf));
            next.put(partition, to);
            if (to == target) {
                consumer.pause(List.of(partition));
            }
        }
    }

    private long place(TopicPartition partition) {
        return Objects.requireNonNull(next.get(partition));
    }

    private boolean isIdle() {
        return pending == null || pending.isDone();
    }

    private void write(Batch batch) throws SQLException {
        settle();
        pending = writing.submit(() -> writer.write(batch));
    }

    private void settle() throws SQLException {
        if (pending == null) {
            return;
        }
        Future<Advance> last = pending;
        pending = null;
        try {
            last.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CompletionException("the rebuild was interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof SQLException sql) {
                throw sql;
            }
            throw new CompletionException(e.getCause());
        }
    }
}
