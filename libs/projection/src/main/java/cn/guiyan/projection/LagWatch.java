package cn.guiyan.projection;

import cn.guiyan.projection.Batch.Step;
import cn.guiyan.projection.Offsets.Position;
import cn.guiyan.projection.ProjectionState.Sight;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.Metric;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** Tells how old the views are, from what the consumer knows of its own partitions and the database of those of other replicas. */
final class LagWatch {
    private static final Duration ASK = Duration.ofMillis(500);

    private final Consumer<?, ?> consumer;
    private final Clock clock;
    private final Map<TopicPartition, Instant> asOf = new HashMap<>();
    private final Map<TopicPartition, Long> elsewhere = new HashMap<>();
    private @Nullable Metric responses;
    private double lastResponses;
    private Instant contact = Instant.EPOCH;
    private Instant othersAsOf = Instant.MAX;
    private boolean othersCaughtUp = true;

    LagWatch(Consumer<?, ?> consumer, Clock clock) {
        this.consumer = consumer;
        this.clock = clock;
    }

    /** When the broker last answered anything. */
    Instant contact() {
        return contact;
    }

    /** Starts from what the database knows. */
    void start(Map<TopicPartition, Position> positions) {
        positions.forEach((partition, position) -> asOf.put(partition, position.asOf()));
    }

    void advanced(Map<TopicPartition, Step> steps) {
        steps.forEach((partition, step) -> {
            if (step.asOf() > 0) {
                asOf.merge(partition, Instant.ofEpochMilli(step.asOf()), LagWatch::later);
            }
        });
    }

    /**
     * Looks at the consumer, between two polls and with nothing unapplied in hand.
     *
     * @param positions next offsets, for operators
     */
    Sight look(Map<String, Long> positions) {
        double total = responseTotal();
        if (total > lastResponses) {
            lastResponses = total;
            contact = clock.instant();
        }
        boolean caughtUp = othersCaughtUp;
        Instant oldest = othersAsOf;
        Set<TopicPartition> own = consumer.assignment();
        for (TopicPartition partition : own) {
            OptionalLong lag = consumer.currentLag(partition);
            if (lag.isPresent() && lag.getAsLong() == 0) {
                asOf.merge(partition, contact, LagWatch::later);
            } else {
                caughtUp = false;
            }
            Instant known = asOf.getOrDefault(partition, Instant.EPOCH);
            oldest = known.isBefore(oldest) ? known : oldest;
        }
        if (oldest.equals(Instant.MAX)) {
            return new Sight(Instant.EPOCH, false, positions);
        }
        return new Sight(oldest, caughtUp, positions);
    }

    /**
     * Takes in how far all readers of the group are.
     *
     * @return whether another replica has read on since the last look
     */
    boolean others(Map<TopicPartition, Position> all) {
        Map<TopicPartition, Position> others = new HashMap<>(all);
        others.keySet().removeAll(consumer.assignment());
        boolean moved = others.entrySet().stream().anyMatch(e -> {
            @Nullable Long before = elsewhere.get(e.getKey());
            return before != null && before < e.getValue().next();
        });
        elsewhere.clear();
        others.forEach((partition, position) -> elsewhere.put(partition, position.next()));
        othersCaughtUp = others.isEmpty() || reached(others);
        if (others.isEmpty()) {
            othersAsOf = Instant.MAX;
        } else if (othersCaughtUp) {
            othersAsOf = clock.instant();
        } else {
            Instant written =
                    Collections.min(others.values().stream().map(Position::asOf).toList());
            othersAsOf = othersAsOf.equals(Instant.MAX) ? written : later(othersAsOf, written);
        }
        return moved;
    }

    private boolean reached(Map<TopicPartition, Position> others) {
        try {
            Map<TopicPartition, Long> ends = consumer.endOffsets(others.keySet(), ASK);
            return ends.entrySet().stream()
                    .allMatch(
                            e -> Objects.requireNonNull(others.get(e.getKey())).next() >= e.getValue());
        } catch (KafkaException e) {
            return false;
        }
    }

    private double responseTotal() {
        if (responses == null) {
            responses = consumer.metrics().values().stream()
                    .filter(metric -> metric.metricName().name().equals("response-total")
                            && metric.metricName().group().equals("consumer-metrics"))
                    .findFirst()
                    .orElse(null);
        }
        return responses != null && responses.metricValue() instanceof Double total ? total : 0;
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }
}
