package cn.guiyan.local;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Ends a process with everything it started: asks, waits, and kills what stays. */
final class ProcessEnd {
    private static final Duration KILL_LIMIT = Duration.ofSeconds(5);

    private ProcessEnd() {}

    /**
     * Returns when none of them is left.
     *
     * @param limit how long the process may take after being asked
     */
    static void of(ProcessHandle process, Signal signal, Duration limit) {
        List<ProcessHandle> children = process.descendants().toList();
        signal.send(process);
        if (!await(process, limit)) {
            kill(process);
        }
        children.stream().filter(child -> !await(child, KILL_LIMIT)).forEach(ProcessEnd::kill);
    }

    private static void kill(ProcessHandle process) {
        process.destroyForcibly();
        await(process, KILL_LIMIT);
    }

    static boolean await(ProcessHandle process, Duration limit) {
        try {
            process.onExit().get(limit.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return !process.isAlive();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return !process.isAlive();
        }
    }
}
