package cn.guiyan.local;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What runs on a data folder, written down so that another start of the launcher can find it: also after the first was
 * killed.
 */
final class State {
    private static final String PROCESS = "process.";
    private static final String PORT = "port.";
    private static final String LAUNCHER = "launcher";
    /** Systems round the start of a process differently each time it is asked. */
    private static final Duration ROUNDING = Duration.ofSeconds(1);

    private final PropertiesFile file;

    State(PropertiesFile file) {
        this.file = file;
    }

    void ports(Ports ports) {
        ports.byName().forEach((name, port) -> file.put(PORT + name, Integer.toString(port)));
    }

    Map<String, Integer> ports() {
        Map<String, Integer> ports = new LinkedHashMap<>();
        file.withPrefix(PORT).forEach((name, port) -> ports.put(name, Integer.valueOf(port)));
        return ports;
    }

    void launcher(ProcessHandle launcher) {
        file.put(LAUNCHER, identity(launcher));
    }

    Optional<ProcessHandle> launcher() {
        return Optional.ofNullable(file.get(LAUNCHER)).flatMap(State::alive);
    }

    void started(String name, ProcessHandle process) {
        file.put(PROCESS + name, identity(process));
    }

    void ended(String name) {
        file.remove(PROCESS + name);
    }

    /** Those that still run. */
    Map<String, ProcessHandle> processes() {
        Map<String, ProcessHandle> processes = new LinkedHashMap<>();
        file.withPrefix(PROCESS)
                .forEach((name, identity) -> alive(identity).ifPresent(process -> processes.put(name, process)));
        return processes;
    }

    private static String identity(ProcessHandle process) {
        return process.pid() + "@" + startOf(process).toEpochMilli();
    }

    /** A number alone may by now belong to another program. */
    private static Optional<ProcessHandle> alive(String identity) {
        String[] parts = identity.split("@", 2);
        Instant start = Instant.ofEpochMilli(Long.parseLong(parts[1]));
        return ProcessHandle.of(Long.parseLong(parts[0]))
                .filter(ProcessHandle::isAlive)
                .filter(process ->
                        Duration.between(start, startOf(process)).abs().compareTo(ROUNDING) <= 0);
    }

    private static Instant startOf(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH);
    }
}
