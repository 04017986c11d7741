package cn.guiyan.projection;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A rebuild that an operator asked for.
 *
 * @param progress null before the first record
 * @param report null until it is done
 * @param error null unless it failed
 */
public record RebuildJob(
        Status status,
        Instant startedAt,
        @Nullable RebuildProgress progress,
        @Nullable RebuildReport report,
        @Nullable String error) {
    /** Where the job stands. */
    public enum Status {
        RUNNING,
        DONE,
        FAILED
    }

    static RebuildJob started(Instant at) {
        return new RebuildJob(Status.RUNNING, at, null, null, null);
    }

    RebuildJob at(RebuildProgress now) {
        return new RebuildJob(Status.RUNNING, startedAt, now, null, null);
    }

    RebuildJob done(RebuildReport found) {
        return new RebuildJob(Status.DONE, startedAt, progress, found, null);
    }

    RebuildJob failed(Exception cause) {
        return new RebuildJob(Status.FAILED, startedAt, progress, null, cause.toString());
    }
}
