package cn.guiyan.local;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** How long to wait before a component is started again, and when not to any more. */
final class Backoff {
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final Deque<Instant> failures = new ArrayDeque<>();
    private final Duration first;
    private final int limit;
    private final Duration window;

    /**
     * @param first the wait after one failure; it doubles with each further one
     * @param limit so many failures within the window are forgiven
     */
    Backoff(Duration first, int limit, Duration window) {
        this.first = first;
        this.limit = limit;
        this.window = window;
    }

    static Backoff standard() {
        return new Backoff(Duration.ofMillis(500), 5, Duration.ofMinutes(3));
    }

    /** The wait before the next attempt; empty when there were too many failures. */
    synchronized Optional<Duration> afterFailure(Instant now) {
        failures.addLast(now);
        failures.removeIf(failure -> failure.isBefore(now.minus(window)));
        if (failures.size() > limit) {
            return Optional.empty();
        }
        Duration doubled = first.multipliedBy(1L << (failures.size() - 1));
        return Optional.of(doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled);
    }
}
