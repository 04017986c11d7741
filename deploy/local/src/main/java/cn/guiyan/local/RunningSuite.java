package cn.guiyan.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** The commands that speak to a suite started elsewhere, found through its data folder. */
final class RunningSuite {
    private static final Duration STOP_LIMIT = Duration.ofMinutes(2);

    private final Installation installation;
    private final DataFolder folder;
    private final Console console;

    RunningSuite(Installation installation, Path dataDir, Console console) {
        this.installation = installation;
        this.folder = DataFolder.existing(dataDir);
        this.console = console;
    }

    int token(String user) {
        // Keycloak takes two sign-ins of one user at once for an attack.
        console.say(folder.inTurn(() -> suite().tokens().of(user)));
        return 0;
    }

    /** A service's settings, for one that is started from its sources; where it listens is that one's own matter. */
    int environment(String service) {
        Component wanted = suite().topology().components().stream()
                .filter(ServiceComponent.class::isInstance)
                .filter(component -> component.name().equals(service))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        "'" + service + "' is no service; there are merchant, project, target and gateway."));
        new TreeMap<>(wanted.command().environment()).forEach((setting, value) -> {
            if (!setting.equals(ServiceComponent.PORT)) {
                console.say(setting + "=" + value);
            }
        });
        return 0;
    }

    /** 0 when everything is ready, else 1. */
    int status() {
        Optional<ProcessHandle> launcher = folder.state().launcher();
        if (launcher.isEmpty()) {
            console.say("Guiyan does not run on " + folder.path() + ".");
            folder.state()
                    .processes()
                    .forEach((name, process) -> console.progress(
                            "%s is left over (process %d); ./run stop ends it".formatted(name, process.pid())));
            return 1;
        }
        LocalSuite suite = suite();
        console.say("Guiyan runs on %s: %s (process %d)"
                .formatted(folder.path(), suite.address(), launcher.get().pid()));
        boolean allReady = true;
        for (Component component : suite.topology().components()) {
            boolean ready = component.isReady();
            allReady &= ready;
            ProcessHandle process = folder.state().processes().get(component.name());
            console.progress("%-18s %-10s 127.0.0.1:%d%s"
                    .formatted(
                            component.title(),
                            ready ? "ready" : "not ready",
                            component.port(),
                            process == null ? "" : "  process " + process.pid()));
        }
        return allReady ? 0 : 1;
    }

    int stop() {
        Optional<ProcessHandle> launcher = folder.state().launcher();
        boolean nothing = launcher.isEmpty() && folder.state().processes().isEmpty();
        if (nothing) {
            console.say("Guiyan does not run on " + folder.path() + ".");
            return 0;
        }
        launcher.ifPresent(process -> {
            Signal.TERM.send(process);
            if (!ProcessEnd.await(process, STOP_LIMIT)) {
                process.destroyForcibly();
            }
        });
        Processes.endOrphans(DataFolder.existing(folder.path()).state(), LocalSuite.START_ORDER, console);
        console.say("Guiyan has stopped.");
        return 0;
    }

    private LocalSuite suite() {
        if (!folder.state().ports().keySet().containsAll(LocalSuite.NAMES)) {
            throw new Refusal("Guiyan does not run on " + folder.path() + ".");
        }
        return new LocalSuite(
                installation,
                folder,
                new Ports(folder.state().ports()),
                new PostgresAccount(List.of()),
                Compilation.QUICK_START);
    }
}
