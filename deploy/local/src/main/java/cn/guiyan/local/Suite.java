package cn.guiyan.local;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

/** All components together: started as a whole, kept running, stopped as a whole. */
final class Suite {
    private final Topology topology;
    private final Processes processes;
    private final Console console;
    private final Map<Component, Supervisor> supervisors = new LinkedHashMap<>();
    private final CompletableFuture<Void> end = new CompletableFuture<>();
    private final AtomicBoolean stopping = new AtomicBoolean();
    private final ExecutorService executor = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "suite");
        thread.setDaemon(true);
        return thread;
    });

    Suite(Topology topology, Processes processes, Console console) {
        this.topology = topology;
        this.processes = processes;
        this.console = console;
        for (Component component : topology.components()) {
            supervisors.put(
                    component,
                    new Supervisor(
                            component,
                            processes,
                            console,
                            Backoff.standard(),
                            Clock.systemUTC(),
                            executor,
                            end::completeExceptionally));
        }
    }

    /** Returns when all are ready. */
    void start() {
        join(topology.inStartOrder(component -> supervisor(component).start(), executor));
    }

    /** Does something while the suite runs; a component that stays dead interrupts the wait for it. */
    void whileRunning(Runnable task) {
        join(CompletableFuture.anyOf(CompletableFuture.runAsync(task, executor), end));
    }

    /** Returns only with a refusal: a component stays dead. */
    void keepRunning() {
        join(end);
    }

    /** Stops everything, in order; only the first call does, and says true, further ones wait for it. */
    synchronized boolean stop() {
        if (stopping.getAndSet(true)) {
            return false;
        }
        console.say("Stopping");
        processes.close();
        topology.inStopOrder(component -> supervisor(component).stop(), executor)
                .join();
        return true;
    }

    boolean isStopping() {
        return stopping.get();
    }

    private Supervisor supervisor(Component component) {
        Supervisor supervisor = supervisors.get(component);
        if (supervisor == null) {
            throw new IllegalArgumentException(component.name());
        }
        return supervisor;
    }

    private static void join(CompletableFuture<?> future) {
        try {
            future.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }
}
