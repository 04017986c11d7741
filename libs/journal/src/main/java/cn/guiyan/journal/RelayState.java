package cn.guiyan.journal;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** How the relay of this replica is doing, for health and metrics. */
final class RelayState {
    /** What the relay is at. */
    enum Role {
        STOPPED,
        /** Another replica leads. */
        STANDBY,
        LEADING,
        /** It could not take the lead, or not keep it, and tries again; whether another leads is not known. */
        FAILING,
        REFUSED
    }

    private final AtomicLong published = new AtomicLong();
    private volatile Role role = Role.STOPPED;
    private volatile long lag;
    private volatile long parked;
    private volatile @Nullable Instant oldest;
    private volatile @Nullable String problem;

    void is(Role now) {
        role = now;
        // Who fails keeps what it saw last, so that the age of what waits goes on growing.
        if (now != Role.LEADING && now != Role.FAILING) {
            lag = 0;
            oldest = null;
            parked = 0;
        }
        if (now == Role.STANDBY) {
            problem = null;
        }
    }

    void sees(Fresh fresh) {
        lag = fresh.count();
        oldest = fresh.oldest();
    }

    void parked(long keys) {
        parked = keys;
    }

    void published(int entries) {
        published.addAndGet(entries);
        problem = null;
    }

    void caughtUp() {
        lag = 0;
        oldest = null;
        problem = null;
    }

    void failed(Throwable failure) {
        problem = failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
    }

    Role role() {
        return role;
    }

    /** 1 while this replica leads, else 0: the sum over an owner's replicas says whether anybody does. */
    int leading() {
        return role == Role.LEADING ? 1 : 0;
    }

    long lag() {
        return lag;
    }

    long parked() {
        return parked;
    }

    long published() {
        return published.get();
    }

    /** Age of the oldest entry that is not in Kafka yet, in seconds. */
    double oldestSeconds() {
        Instant since = oldest;
        return since == null ? 0 : Duration.between(since, Instant.now()).toMillis() / 1000.0;
    }

    @Nullable
    String problem() {
        return problem;
    }
}
