package cn.guiyan.projection;

import cn.guiyan.projection.Batch.Step;
import cn.guiyan.projection.Offsets.Position;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;

/**
 * The partitions that the group gave to this consumer. A new one is paused until the database has said where to go on, so that
 * no database is asked inside a rebalance.
 */
final class Assignment implements ConsumerRebalanceListener {
    private final Consumer<?, ?> consumer;
    private final Map<TopicPartition, Long> next = new HashMap<>();
    private final Set<TopicPartition> lost = new HashSet<>();

    Assignment(Consumer<?, ?> consumer) {
        this.consumer = consumer;
    }

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
        consumer.pause(partitions);
        lost.addAll(partitions);
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
        lost.removeAll(partitions);
        next.keySet().removeAll(partitions);
    }

    /** Partitions whose place in the database must be looked up before the next poll. */
    Set<TopicPartition> withoutPosition() {
        return lost;
    }

    /** Forgets all positions, after a failure or when another process has moved them. */
    void forget() {
        lost.addAll(consumer.assignment());
        next.clear();
    }

    /** Goes on where the database says. */
    void seek(Map<TopicPartition, Position> positions) {
        for (TopicPartition partition : Set.copyOf(lost)) {
            long offset = Objects.requireNonNull(positions.get(partition)).next();
            consumer.seek(partition, offset);
            next.put(partition, offset);
        }
        consumer.resume(lost);
        lost.clear();
    }

    /** The records of a poll as a batch. */
    Batch batch(Appliers appliers, ConsumerRecords<byte[], byte[]> records) {
        Batch batch = new Batch(appliers);
        records.nextOffsets().forEach((partition, offset) -> {
            Long expected = next.get(partition);
            if (expected == null) {
                throw new StaleOffsetsException("records of " + partition + " without a position");
            }
            long asOf = 0;
            for (ConsumerRecord<byte[], byte[]> kafka : records.records(partition)) {
                batch.add(kafka);
                asOf = kafka.timestamp();
            }
            batch.step(partition, new Step(expected, offset.offset(), asOf));
        });
        return batch;
    }

    /** Takes over the steps of a batch that is committed. */
    void advanced(Map<TopicPartition, Step> steps) {
        steps.forEach((partition, step) -> next.replace(partition, step.next()));
    }

    /** Next offset of each partition. */
    Map<TopicPartition, Long> next() {
        return next;
    }

    /** Next offset by {@code topic-partition}. */
    Map<String, Long> positions() {
        return next.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(e -> e.getKey().toString(), Map.Entry::getValue));
    }
}
