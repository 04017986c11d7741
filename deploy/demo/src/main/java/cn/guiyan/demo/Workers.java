package cn.guiyan.demo;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A few workers side by side. The first failure stops all of them, those who are waiting included. */
final class Workers implements AutoCloseable {
    private final ExecutorService pool;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();

    Workers(int count) {
        pool = Executors.newFixedThreadPool(count);
    }

    /** Does the work for every item, in no order, and returns when all is done. */
    <T> void each(Collection<T> items, Consumer<T> work) {
        List<Callable<Boolean>> tasks = items.stream()
                .<Callable<Boolean>>map(item -> () -> attempt(item, work))
                .toList();
        try {
            pool.invokeAll(tasks);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
        RuntimeException first = failure.get();
        if (first != null) {
            throw first;
        }
    }

    /** Waits before the next attempt, unless somebody has failed meanwhile. */
    void pause(Duration duration) {
        try {
            if (stopped.await(duration.toNanos(), TimeUnit.NANOSECONDS)) {
                throw new DemoLoadException("stopped, because another request failed");
            }
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    static DemoLoadException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new DemoLoadException("interrupted", e);
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }

    private <T> boolean attempt(T item, Consumer<T> work) {
        if (stopped.getCount() == 0) {
            return false;
        }
        try {
            work.accept(item);
            return true;
        } catch (RuntimeException e) {
            failure.compareAndSet(null, e);
            stopped.countDown();
            return false;
        }
    }
}
