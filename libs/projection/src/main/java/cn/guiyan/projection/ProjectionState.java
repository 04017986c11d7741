package cn.guiyan.projection;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/** What the projection is doing, for health, metrics and the freshness that every view states. */
public final class ProjectionState {
    /** Between two looks at an idle broker; not counted as lag. */
    private static final Duration GRACE = Duration.ofMillis(1500);

    private final Clock clock;
    private final LongAdder applied = new LongAdder();
    private final LongAdder skipped = new LongAdder();
    private final LongAdder ignored = new LongAdder();
    private volatile Sight sight = new Sight(Instant.EPOCH, false, Map.of());
    private volatile Instant contact = Instant.EPOCH;
    private volatile int parked;
    private volatile boolean running;
    private volatile @Nullable String failure;

    ProjectionState(Clock clock) {
        this.clock = clock;
    }

    /** How fresh the views are now. */
    public Freshness freshness() {
        Instant now = clock.instant();
        Sight last = sight;
        if (last.caughtUp() && Duration.between(last.asOf(), now).compareTo(GRACE) < 0) {
            return new Freshness(now, 0);
        }
        return new Freshness(
                last.asOf(), Math.max(0, Duration.between(last.asOf(), now).toMillis()));
    }

    /** Next offset to read by {@code topic-partition}, of the partitions that this replica reads. */
    public Map<String, Long> positions() {
        return sight.positions();
    }

    /** Keys parked because their newest record cannot be applied. */
    public int parked() {
        return parked;
    }

    /** Whether the loop is running; false when disabled, not yet started or stopped. */
    public boolean running() {
        return running;
    }

    /** Whether the broker answered within the last seconds. */
    public boolean connected() {
        return Duration.between(contact, clock.instant()).compareTo(GRACE.multipliedBy(2)) < 0;
    }

    /** Why the last attempt failed, or null when it did not. */
    public @Nullable String failure() {
        return failure;
    }

    /** Aggregates brought to a newer version or erased since the start. */
    public long applied() {
        return applied.sum();
    }

    /** Aggregates of which that version or a newer one was shown already. */
    public long skipped() {
        return skipped.sum();
    }

    /** Records of a type that nobody here wants. */
    public long ignored() {
        return ignored.sum();
    }

    void running(boolean now) {
        running = now;
    }

    void failed(Exception cause) {
        failure = cause.toString();
    }

    void sees(Sight now, Instant contactAt) {
        sight = now;
        contact = contactAt;
    }

    void parked(int keys) {
        parked = keys;
    }

    void recovered() {
        failure = null;
    }

    void count(Advance advance, long ignoredRecords) {
        applied.add(advance.applied());
        skipped.add(advance.skipped());
        ignored.add(ignoredRecords);
    }

    /**
     * The loop's last look at its partitions.
     *
     * @param asOf everything written before is shown
     * @param caughtUp whether there was nothing more to read
     */
    record Sight(Instant asOf, boolean caughtUp, Map<String, Long> positions) {}
}
