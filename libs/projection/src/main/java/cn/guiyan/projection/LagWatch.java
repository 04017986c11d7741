package cn.guiyan.projection;

import cn.guiyan.projection.Batch.Step;
import cn.guiyan.projection.Offsets.Position;
import cn.guiyan.projection.ProjectionState.Sight;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.Metric;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** Tells how old the views are, from what the consumer knows of its own partitions and the database of those of other replicas. */
final class LagWatch {
    private final Consumer<?, ?> consumer;
    private final Others others;
    private final Clock clock;
    private final Map<TopicPartition, Instant> asOf = new HashMap<>();
    private @Nullable Metric responses;
    private double lastResponses;
    private Instant contact = Instant.EPOCH;

    LagWatch(Consumer<?, ?> consumer, Others others, Clock clock) {
        this.consumer = consumer;
        this.others = others;
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
        boolean caughtUp = others.caughtUp();
        Instant oldest = others.asOf();
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
