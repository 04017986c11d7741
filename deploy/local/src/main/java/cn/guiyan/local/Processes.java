package cn.guiyan.local;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * Starts the suite's processes, each in a session of its own, so that a Ctrl-C at the terminal reaches only the launcher,
 * which then stops them in order. Writes down each one, so that they are found even when the launcher was killed.
 */
final class Processes {
    private static final Duration STOP_LIMIT = Duration.ofSeconds(20);
    private static final List<String> OWN_SESSION = ownSession();

    private final DataFolder folder;
    private final Console console;
    private final Set<Process> tasks = ConcurrentHashMap.newKeySet();
    private boolean closed;

    Processes(DataFolder folder, Console console) {
        this.folder = folder;
        this.console = console;
    }

    /** Its output goes to the log of that name. */
    synchronized Process start(String name, CommandLine command) {
        if (closed) {
            throw new Refusal("The suite is being stopped.");
        }
        ProcessBuilder builder = new ProcessBuilder(command.after(OWN_SESSION).words())
                .directory(folder.path().toFile())
                .redirectInput(new File("/dev/null"))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log(name).toFile()));
        builder.environment().putAll(command.environment());
        try {
            return written(name, builder.start());
        } catch (IOException e) {
            throw new Refusal("%s cannot be started: %s.".formatted(name, e.getMessage()), e);
        }
    }

    /** What cannot be written down could not be found again, and does not stay. */
    private Process written(String name, Process process) {
        try {
            folder.state().started(name, process.toHandle());
            return process;
        } catch (RuntimeException e) {
            process.destroyForcibly();
            throw e;
        }
    }

    /**
     * Runs a command to its end.
     *
     * @param what is done by it, for the person who waits
     */
    void run(String name, String what, CommandLine command, Duration limit) {
        console.progress(what);
        Process task = start(name, command);
        tasks.add(task);
        try {
            if (!task.waitFor(limit.toSeconds(), TimeUnit.SECONDS)) {
                throw new StartFailure("%s did not end within %d s".formatted(name, limit.toSeconds()), log(name));
            }
            if (task.exitValue() != 0) {
                throw new StartFailure("%s failed with exit code %d".formatted(name, task.exitValue()), log(name));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure(name + " was interrupted", log(name));
        } finally {
            stop(name, task, Signal.TERM);
            tasks.remove(task);
        }
    }

    void stop(String name, Process process, Signal signal) {
        if (process.isAlive()) {
            ProcessEnd.of(process.toHandle(), signal, STOP_LIMIT);
        }
        folder.state().ended(name);
    }

    /** From now on nothing starts; what was run to its end is ended. */
    void close() {
        synchronized (this) {
            closed = true;
        }
        tasks.forEach(task -> ProcessEnd.of(task.toHandle(), Signal.TERM, STOP_LIMIT));
    }

    /** Ends what a launcher left behind that was itself killed; services first, as they would have been. */
    static void endOrphans(State state, List<String> startOrder, Console console) {
        Map<String, ProcessHandle> left = state.processes();
        left.entrySet().stream()
                .sorted((a, b) -> Integer.compare(startOrder.indexOf(b.getKey()), startOrder.indexOf(a.getKey())))
                .forEach(entry -> {
                    String name = entry.getKey();
                    console.progress("%s still runs from an earlier start and is ended".formatted(name));
                    Signal signal = name.equals(PostgresComponent.NAME) ? Signal.INT : Signal.TERM;
                    ProcessEnd.of(entry.getValue(), signal, STOP_LIMIT);
                    state.ended(name);
                });
    }

    Path log(String name) {
        return folder.log(name);
    }

    private static List<String> ownSession() {
        if (isOnPath("setsid")) {
            return List.of("setsid");
        }
        return isOnPath("perl") ? List.of("perl", "-e", "use POSIX; POSIX::setsid(); exec @ARGV") : List.of();
    }

    private static boolean isOnPath(String program) {
        String path = System.getenv().getOrDefault("PATH", "");
        return path.lines()
                .flatMap(line -> List.of(line.split(File.pathSeparator)).stream())
                .anyMatch(directory -> Path.of(directory, program).toFile().canExecute());
    }
}
