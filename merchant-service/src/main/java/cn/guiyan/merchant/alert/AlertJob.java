package cn.guiyan.merchant.alert;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Looks, beside the service and at an interval ({@link AlertConfig#interval}), whether there is something to tell. Every replica asks, and one of them
 * has the turn.
 */
@ApplicationScoped
class AlertJob {
    private static final Logger LOG = Logger.getLogger(AlertJob.class);
    private static final long PATIENCE_MILLIS = TimeUnit.SECONDS.toMillis(15);

    private final AlertEvaluation evaluation;
    private final AlertConfig config;
    private final Clock clock;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private @Nullable Thread thread;

    AlertJob(AlertEvaluation evaluation, AlertConfig config, Clock clock) {
        this.evaluation = evaluation;
        this.config = config;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        Thread job = new Thread(this::run, "alert-job");
        job.setDaemon(true);
        job.start();
        thread = job;
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
            } while (!stopped.await(config.interval().toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            LOG.debug("interrupted", e);
        }
    }

    private void look() {
        try {
            if (evaluation.takeTurn()) {
                for (AlertKind kind : AlertKind.values()) {
                    look(kind);
                }
            }
        } catch (RuntimeException e) {
            LOG.error("nobody looks for alerts; the next turn tries again", e);
        }
    }

    // What goes wrong with one kind keeps nobody from the others.
    private void look(AlertKind kind) {
        try {
            int changed = evaluation.evaluate(kind, LocalDate.now(clock), () -> stopped.getCount() > 0);
            LOG.debugf("%s: %d alerts opened, changed or closed", kind, changed);
        } catch (RuntimeException e) {
            LOG.errorf(e, "the alerts of %s are not up to date; the next turn tries again", kind);
        }
    }
}
