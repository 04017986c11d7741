package cn.guiyan.http;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What led to a failure. */
final class Causes {
    private static final int DEEPEST = 50;

    private Causes() {}

    /** The first of a kind in a chain of causes. */
    static <T extends Throwable> Optional<T> find(@Nullable Throwable failure, Class<T> kind) {
        return Stream.iterate(failure, each -> each != null, Throwable::getCause)
                .limit(DEEPEST)
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst();
    }
}
