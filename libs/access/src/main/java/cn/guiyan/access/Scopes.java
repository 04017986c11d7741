package cn.guiyan.access;

import io.quarkus.arc.Arc;
import io.quarkus.arc.InstanceHandle;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The scope of the work at hand: the caller's, or what a job has opened for itself; nothing otherwise. */
public final class Scopes {
    private static final ThreadLocal<@Nullable RegionScope> OPENED = new ThreadLocal<>();

    private Scopes() {}

    /** Runs a job of the system's own within a scope; transactions have to begin inside. */
    public static <T> T within(RegionScope scope, Supplier<T> job) {
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

    static RegionScope current() {
        RegionScope opened = OPENED.get();
        if (opened != null) {
            return opened;
        }
        if (!Arc.container().requestContext().isActive()) {
            return RegionScope.none();
        }
        try (InstanceHandle<Caller> caller = Arc.container().instance(Caller.class)) {
            return caller.get().scope();
        }
    }
}
