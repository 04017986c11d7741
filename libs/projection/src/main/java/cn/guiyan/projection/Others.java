package cn.guiyan.projection;

import cn.guiyan.projection.Offsets.Position;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** How far the other replicas are: their partitions by the database, the ends of those by the broker. */
final class Others implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Others.class);
    private static final int ASK_MILLIS = 500;
    private static final Position UNKNOWN = new Position(0, Instant.EPOCH);

    private final Supplier<Admin> connect;
    private final Clock clock;
    private @Nullable Admin admin;
    private @Nullable Map<TopicPartition, Position> seen;
    private boolean caughtUp = true;
    private Instant asOf = Instant.MAX;

    /** The connection is made only when there are others. */
    Others(Supplier<Admin> connect, Clock clock) {
        this.connect = connect;
        this.clock = clock;
    }

    /** Whether they had nothing more to read. */
    boolean caughtUp() {
        return caughtUp;
    }

    /** Everything written before to their partitions is shown; {@link Instant#MAX} when there are none. */
    Instant asOf() {
        return asOf;
    }

    /**
     * Looks again.
     *
     * @param own this replica's partitions
     * @param all all partitions of the group
     * @return whether another replica has read on since the last look
     */
    boolean look(Set<TopicPartition> own, Map<TopicPartition, Position> all) throws InterruptedException {
        Map<TopicPartition, Position> others = new HashMap<>(all);
        others.keySet().removeAll(own);
        Map<TopicPartition, Position> before = seen;
        boolean moved = before != null
                && others.entrySet().stream()
                        .anyMatch(e -> before.getOrDefault(e.getKey(), UNKNOWN).next()
                                < e.getValue().next());
        seen = all;
        caughtUp = others.isEmpty() || reached(others);
        if (others.isEmpty()) {
            asOf = Instant.MAX;
        } else if (caughtUp) {
            asOf = clock.instant();
        } else {
            Instant written =
                    Collections.min(others.values().stream().map(Position::asOf).toList());
            asOf = asOf.equals(Instant.MAX) || written.isAfter(asOf) ? written : asOf;
        }
        return moved;
    }

    private boolean reached(Map<TopicPartition, Position> others) throws InterruptedException {
        try {
            if (admin == null) {
                admin = connect.get();
            }
            ListOffsetsOptions committed = new ListOffsetsOptions(IsolationLevel.READ_COMMITTED).timeoutMs(ASK_MILLIS);
            return admin
                    .listOffsets(
                            others.keySet().stream()
                                    .collect(Collectors.toMap(partition -> partition, p -> OffsetSpec.latest())),
                            committed)
                    .all()
                    .get(ASK_MILLIS, TimeUnit.MILLISECONDS)
                    .entrySet()
                    .stream()
                    .allMatch(end ->
                            Objects.requireNonNull(others.get(end.getKey())).next()
                                    >= end.getValue().offset());
        } catch (ExecutionException | TimeoutException e) {
            LOG.debug("cannot tell how far the others have to go", e);
            return false;
        }
    }

    @Override
    public void close() {
        if (admin != null) {
            admin.close(Duration.ZERO);
        }
    }
}
