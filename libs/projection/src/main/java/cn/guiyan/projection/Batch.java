package cn.guiyan.projection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/** Records that are applied in one transaction, folded to the newest of each key. */
final class Batch {
    private final ChangeReader reader;
    private final Appliers appliers;
    private final Map<Key, Change> newest = new LinkedHashMap<>();
    private final Map<TopicPartition, Step> steps = new HashMap<>();
    private long records;
    private long ignored;

    Batch(Appliers appliers) {
        this.appliers = appliers;
        this.reader = new ChangeReader(appliers);
    }

    /** Takes a record in. A type that nobody wants is ignored here, so that it cannot hide an older record that somebody wants. */
    void add(ConsumerRecord<byte[], byte[]> kafka) {
        records++;
        Change change = reader.head(kafka);
        if (change.value() != null
                && change.type() != null
                && appliers.eventOf(change.topic(), change.type()) == null) {
            ignored++;
            return;
        }
        newest.merge(new Key(change.topic(), change.key()), change, (a, b) -> b.isNewerThan(a) ? b : a);
    }

    /** Notes how far the batch takes a partition; a later step of the same partition extends the first. */
    void step(TopicPartition partition, Step step) {
        steps.merge(partition, step, (a, b) -> new Step(a.expected(), b.next(), Math.max(a.asOf(), b.asOf())));
    }

    Map<TopicPartition, Step> steps() {
        return steps;
    }

    /** The newest change of each key, with its value read. */
    List<Change> changes() {
        List<Change> read = new ArrayList<>(newest.size());
        newest.values().forEach(change -> read.add(reader.read(change)));
        return read;
    }

    long records() {
        return records;
    }

    long ignored() {
        return ignored;
    }

    /**
     * How far a partition goes.
     *
     * @param expected the next offset as the database must have it
     * @param next the next offset afterwards
     * @param asOf when the last record was written to the topic, in milliseconds of the epoch; 0 when there was none
     */
    record Step(long expected, long next, long asOf) {}

    private record Key(String topic, UUID id) {}
}
