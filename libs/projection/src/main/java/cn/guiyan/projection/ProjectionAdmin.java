package cn.guiyan.projection;

import cn.guiyan.projection.RebuildJob.Status;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** What an operator can see and do; services put their own resource before it. */
@ApplicationScoped
public class ProjectionAdmin {
    private static final Logger LOG = Logger.getLogger(ProjectionAdmin.class);

    private final ProjectionRuntime runtime;
    private final ProjectionState state;
    private final ManagedExecutor executor;
    private final Clock clock;
    private final AtomicReference<@Nullable RebuildJob> job = new AtomicReference<>();

    @Inject
    ProjectionAdmin(ProjectionRuntime runtime, ProjectionState state, ManagedExecutor executor, Clock clock) {
        this.runtime = runtime;
        this.state = state;
        this.executor = executor;
        this.clock = clock;
    }

    /** What the projection is doing. */
    public ProjectionState state() {
        return state;
    }

    /**
     * Tries the parked keys again, after whatever stood in their way was mended.
     *
     * @return how many remain parked; fails with {@link NotReadingException} where nothing is read
     */
    public CompletionStage<Integer> retryParked() {
        ProjectionLoop loop = runtime.loop();
        return loop == null ? CompletableFuture.failedStage(new NotReadingException()) : loop.retryParked();
    }

    /**
     * Rebuilds the views in the background; while one rebuild is running, another call gives that one.
     *
     * @param acceptDifferences whether to serve the new views although they differ from the old
     */
    public RebuildJob rebuild(boolean acceptDifferences) {
        synchronized (job) {
            RebuildJob last = job.get();
            if (last != null && last.status() == Status.RUNNING) {
                return last;
            }
            RebuildJob started = RebuildJob.started(clock.instant());
            job.set(started);
            executor.execute(() -> run(started, acceptDifferences));
            return started;
        }
    }

    /** The last rebuild that this process was asked for. */
    public Optional<RebuildJob> rebuildJob() {
        return Optional.ofNullable(job.get());
    }

    private void run(RebuildJob started, boolean acceptDifferences) {
        RebuildJob[] latest = {started};
        try {
            RebuildReport report = runtime.rebuild().run(acceptDifferences, progress -> {
                latest[0] = latest[0].at(progress);
                job.set(latest[0]);
            });
            job.set(latest[0].done(report));
            if (report.switched()) {
                runtime.rebuilt();
            }
        } catch (SQLException | RuntimeException e) {
            LOG.error("the rebuild failed; the views are as they were", e);
            job.set(latest[0].failed(e));
        }
    }
}
