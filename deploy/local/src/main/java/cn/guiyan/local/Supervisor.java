package cn.guiyan.local;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Keeps one component running: starts it, starts it again when it dies, and says so; gives up when it dies too often. */
final class Supervisor {
    private static final long POLL_MILLIS = 200;
    private static final Duration WORD_EVERY = Duration.ofSeconds(20);

    private final Component component;
    private final Processes processes;
    private final Console console;
    private final Backoff backoff;
    private final Clock clock;
    private final Executor executor;
    private final Consumer<Refusal> givenUp;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private @Nullable Process process;

    /**
     * @param executor may be kept waiting
     * @param givenUp told when the component stays dead
     */
    Supervisor(
            Component component,
            Processes processes,
            Console console,
            Backoff backoff,
            Clock clock,
            Executor executor,
            Consumer<Refusal> givenUp) {
        this.component = component;
        this.processes = processes;
        this.console = console;
        this.backoff = backoff;
        this.clock = clock;
        this.executor = executor;
        this.givenUp = givenUp;
    }

    /** Returns when the component is ready. */
    void start() {
        try {
            component.prepare(processes);
        } catch (IOException e) {
            throw new Refusal("%s cannot be prepared: %s.".formatted(component.title(), e.getMessage()), e);
        }
        long since = clock.millis();
        bringUp();
        if (isStopping()) {
            return;
        }
        console.progress("%-18s ready after %d s".formatted(component.title(), (clock.millis() - since) / 1000));
    }

    /** Returns when its process is gone, with all that it started. */
    void stop() {
        stopping.countDown();
        Process last = current();
        if (last != null) {
            processes.stop(component.name(), last, component.stopSignal());
        }
    }

    synchronized @Nullable Process current() {
        return process;
    }

    private void bringUp() {
        Process started = launch();
        awaitReady(started);
        try {
            component.whenReady();
        } catch (SQLException e) {
            throw failure("could not be set up (" + e.getMessage() + ")");
        }
        started.onExit().thenRunAsync(this::restart, executor).exceptionally(this::giveUp);
    }

    private synchronized Process launch() {
        if (isStopping()) {
            throw failure("is being stopped");
        }
        Process started = processes.start(component.name(), component.command());
        process = started;
        return started;
    }

    private void awaitReady(Process started) {
        long since = clock.millis();
        long word = since + WORD_EVERY.toMillis();
        while (!component.isReady()) {
            if (hasEnded(started)) {
                throw failure("ended with exit code " + started.exitValue() + " before it was ready" + because());
            }
            long now = clock.millis();
            if (now - since > component.startLimit().toMillis()) {
                throw failure("was not ready after " + component.startLimit().toSeconds() + " s");
            }
            if (now > word && !isStopping()) {
                console.progress("%-18s still starting, %d s".formatted(component.title(), (now - since) / 1000));
                word = now + WORD_EVERY.toMillis();
            }
        }
        if (!started.isAlive()) {
            throw failure("ended with exit code " + started.exitValue());
        }
    }

    private boolean hasEnded(Process started) {
        try {
            return started.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failure("was interrupted");
        }
    }

    private void restart() {
        String reason = "has died";
        while (!isStopping()) {
            Optional<Duration> wait = backoff.afterFailure(clock.instant());
            if (wait.isEmpty()) {
                givenUp.accept(failure(reason + " again and again; the suite gives up"));
                return;
            }
            console.progress("%s %s and is started again".formatted(component.title(), reason));
            if (stopsWithin(wait.get())) {
                return;
            }
            try {
                bringUp();
                console.progress("%s is back".formatted(component.title()));
                return;
            } catch (Refusal e) {
                abandon();
                reason = "did not come back";
            }
        }
    }

    private @Nullable Void giveUp(Throwable problem) {
        givenUp.accept(
                problem.getCause() instanceof Refusal refusal
                        ? refusal
                        : failure("cannot be started again (" + problem.getMessage() + ")"));
        return null;
    }

    /** A process that runs but does not become ready must not be in the way of the next. */
    private void abandon() {
        Process last = current();
        if (last != null) {
            processes.stop(component.name(), last, component.stopSignal());
        }
    }

    private boolean stopsWithin(Duration wait) {
        try {
            return stopping.await(wait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private boolean isStopping() {
        return stopping.getCount() == 0;
    }

    private String because() {
        return LastWords.of(processes.log(component.name()))
                .map(words -> " (" + words + ")")
                .orElse("");
    }

    private StartFailure failure(String what) {
        return new StartFailure(component.title() + " " + what, processes.log(component.name()));
    }
}
