package cn.guiyan.merchant.transfer;

import cn.guiyan.access.RegionScope;
import cn.guiyan.access.Scopes;
import cn.guiyan.http.ProblemException;
import cn.guiyan.merchant.transfer.ImportJobs.Claim;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Works on imports beside the service, one after the other, the oldest first. An import is one worker's at a time: it holds a lease that every
 * batch renews, and a worker that has lost it writes nothing more.
 */
@ApplicationScoped
class ImportWorker {
    private static final Logger LOG = Logger.getLogger(ImportWorker.class);
    private static final long PATIENCE_MILLIS = TimeUnit.SECONDS.toMillis(15);
    private static final long PURGE_EVERY_NANOS = TimeUnit.HOURS.toNanos(1);

    private final ImportJobs jobs;
    private final ImportRows rows;
    private final ErasedPeople erased;
    private final ImportCheck check;
    private final ImportApply apply;
    private final List<Intake<?>> intakes;
    private final ImportConfig config;
    private final UUID name = UUID.randomUUID();
    private final Semaphore wake = new Semaphore(0);
    private long purgedAt = System.nanoTime() - PURGE_EVERY_NANOS;
    private volatile boolean stopped;
    private @Nullable Thread thread;

    ImportWorker(
            ImportJobs jobs,
            ImportRows rows,
            ErasedPeople erased,
            ImportCheck check,
            ImportApply apply,
            @All List<Intake<?>> intakes,
            ImportConfig config) {
        this.jobs = jobs;
        this.rows = rows;
        this.erased = erased;
        this.check = check;
        this.apply = apply;
        this.intakes = intakes;
        this.config = config;
    }

    void start(@Observes StartupEvent event) {
        Thread worker = new Thread(this::run, "import-worker");
        worker.setDaemon(true);
        worker.start();
        thread = worker;
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopped = true;
        wake();
        if (thread != null) {
            thread.join(PATIENCE_MILLIS);
        }
    }

    /** There is something to do. */
    void wake() {
        wake.release();
    }

    private void run() {
        while (!stopped) {
            try {
                if (!next()) {
                    purge();
                    boolean woken = wake.tryAcquire(config.poll().toMillis(), TimeUnit.MILLISECONDS);
                    LOG.tracef("woken: %s", woken);
                    wake.drainPermits();
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.error("an import is interrupted; it goes on when its lease has ended", e);
            }
        }
    }

    private boolean next() {
        Optional<Claim> claim = everywhere(() -> jobs.claim(name, config.lease()));
        claim.ifPresent(this::work);
        return claim.isPresent();
    }

    private void work(Claim claim) {
        Scopes.within(RegionScope.of(claim.region()), claim.actor(), () -> {
            if (claim.attempts() > config.maxAttempts()) {
                check.fail(claim, new ProblemException(TransferProblem.IMPORT_FAULTY, Map.of()));
                return;
            }
            ImportJob job = QuarkusTransaction.requiringNew().call(() -> jobs.findById(claim.id()));
            work(claim, job, intake(job.kind()));
            QuarkusTransaction.requiringNew().run(() -> jobs.release(claim));
        });
    }

    private <R> void work(Claim claim, ImportJob job, Intake<R> intake) {
        if (job.status() == ImportStatus.APPLYING) {
            apply.run(claim, intake, () -> !stopped);
        } else {
            check.run(claim, intake, () -> !stopped);
        }
    }

    private Intake<?> intake(ImportKind kind) {
        return intakes.stream()
                .filter(intake -> intake.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private void purge() {
        if (System.nanoTime() - purgedAt >= PURGE_EVERY_NANOS) {
            everywhere(() -> {
                jobs.dropForgotten(config.keep());
                rows.purge(config.keep());
                erased.purge();
                return Optional.empty();
            });
            purgedAt = System.nanoTime();
        }
    }

    private static <T> Optional<T> everywhere(Supplier<Optional<T>> work) {
        return Scopes.within(
                RegionScope.all(), () -> QuarkusTransaction.requiringNew().call(work::get));
    }
}
