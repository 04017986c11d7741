package cn.guiyan.access;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The scope of the work at hand: what a job has opened for itself, or the caller's; nothing otherwise. */
public final class Scopes {
    private static final ThreadLocal<@Nullable RegionScope> OPENED = new ThreadLocal<>();

    private static final ThreadLocal<@Nullable String> ACTOR = new ThreadLocal<>();
    private static final String EVERY_UNIT = "*";

    private Scopes() {}

    /**
     * Runs a job of the system's own within a scope. The scope is given to transactions that begin inside, on this thread; one that is under
     * way already keeps what it has.
     */
    public static <T extends @Nullable Object> T within(RegionScope scope, Supplier<T> job) {
        RegionScope before = OPENED.get();
        OPENED.set(scope);
        try {
            return job.get();
        } finally {
            if (before == null) {
                OPENED.remove();
            } else {
                OPENED.set(before);
            }
        }
    }

    /** The same for a job without a result. */
    public static void within(RegionScope scope, Runnable job) {
        within(scope, () -> {
            job.run();
            return null;
        });
    }

    /** Runs a job that somebody asked for, after the request: within their scope, and in their name. */
    public static void within(RegionScope scope, String actor, Runnable job) {
        String before = ACTOR.get();
        ACTOR.set(actor);
        try {
            within(scope, job);
        } finally {
            if (before == null) {
                ACTOR.remove();
            } else {
                ACTOR.set(before);
            }
        }
    }

    static Optional<String> actor() {
        return Optional.ofNullable(ACTOR.get());
    }

    static RegionScope current() {
        RegionScope opened = OPENED.get();
        return opened != null ? opened : Caller.current().map(Caller::scope).orElse(RegionScope.none());
    }

    /** The value of the setting {@code guiyan.unit}: the unit whose tasks may be seen, {@code *} for every unit's, or nothing. */
    static String unitSetting() {
        RegionScope opened = OPENED.get();
        if (opened != null) {
            return opened.isAll() ? EVERY_UNIT : "";
        }
        return Caller.current()
                .map(caller -> caller.seesEveryUnit() ? EVERY_UNIT : caller.unit())
                .orElse("");
    }

    /** The value of the setting {@code guiyan.account}: who is asking, or nothing for work that nobody asked for. */
    static String accountSetting() {
        return OPENED.get() == null ? Caller.current().map(Caller::name).orElse("") : "";
    }
}
