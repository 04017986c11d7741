package cn.guiyan.merchant.rotation;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Looks for values under old keys beside the running service. The old key may go once {@code guiyan_encryption_outdated} is 0 on every replica that
 * has the new one in front.
 */
@ApplicationScoped
class RotationJob {
    private static final Logger LOG = Logger.getLogger(RotationJob.class);
    private static final long PATIENCE_MILLIS = TimeUnit.SECONDS.toMillis(15);

    private final KeyRotation rotation;
    private final RotationConfig config;
    private final Counter renewed;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile double outdated = Double.NaN;
    private @Nullable Thread thread;

    RotationJob(KeyRotation rotation, RotationConfig config, MeterRegistry metrics) {
        this.rotation = rotation;
        this.config = config;
        this.renewed = Counter.builder("guiyan.encryption.renewed")
                .description("personal values that were encrypted anew under the current key")
                .register(metrics);
        Gauge.builder("guiyan.encryption.outdated", () -> outdated)
                .description("personal values under old keys, as of the last look; not a number before the first")
                .register(metrics);
    }

    void start(@Observes StartupEvent event) {
        Thread worker = new Thread(this::run, "key-rotation");
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
        try {
            do {
                look();
            } while (!stopped.await(config.every().toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        try {
            outdated = rotation.run(renewed::increment);
        } catch (RuntimeException e) {
            LOG.error("values under old keys cannot be looked for; the next look is due", e);
        }
    }
}
