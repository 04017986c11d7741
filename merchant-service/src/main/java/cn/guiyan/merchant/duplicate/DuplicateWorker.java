package cn.guiyan.merchant.duplicate;

import cn.guiyan.access.RegionScope;
import cn.guiyan.access.Scopes;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Looks for duplicates beside the service. */
@ApplicationScoped
class DuplicateWorker {
    private static final Logger LOG = Logger.getLogger(DuplicateWorker.class);
    private static final long PATIENCE_MILLIS = TimeUnit.SECONDS.toMillis(15);

    private static final long PURGE_EVERY_NANOS = TimeUnit.HOURS.toNanos(1);

    private final DuplicateFinder finder;
    private final MergeMoves moves;
    private final DuplicateConfig config;
    private long purgedAt = System.nanoTime() - PURGE_EVERY_NANOS;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private @Nullable Thread thread;

    DuplicateWorker(DuplicateFinder finder, MergeMoves moves, DuplicateConfig config) {
        this.finder = finder;
        this.moves = moves;
        this.config = config;
    }

    void start(@Observes StartupEvent event) {
        Thread worker = new Thread(this::run, "duplicate-worker");
        worker.setDaemon(true);
        worker.start();
        thread = worker;
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopped.countDown();
        if (thread != null) {
            thread.join(PATIENCE_MILLIS);
        }
    }

    private void run() {
        boolean more = false;
        try {
            while (!stopped.await(more ? 0 : config.poll().toMillis(), TimeUnit.MILLISECONDS)) {
                more = next();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void purge() {
        if (System.nanoTime() - purgedAt >= PURGE_EVERY_NANOS) {
            QuarkusTransaction.requiringNew().run(() -> moves.purge(config.undo()));
            purgedAt = System.nanoTime();
        }
    }

    private boolean next() {
        try {
            return Scopes.within(RegionScope.all(), () -> {
                purge();
                return QuarkusTransaction.requiringNew().call(finder::next);
            });
        } catch (RuntimeException e) {
            LOG.error("records cannot be compared; they are tried again", e);
            return false;
        }
    }
}
