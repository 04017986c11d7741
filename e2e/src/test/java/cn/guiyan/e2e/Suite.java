package cn.guiyan.e2e;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The suite under test, with the demonstration data: started for the tests, or one that runs already. */
final class Suite implements AutoCloseable {
    private static final Duration START_LIMIT = Duration.ofMinutes(8);
    private static final Duration TOKEN_AGE = Duration.ofMinutes(10);

    private record Token(String value, Instant since) {}

    private final RunScript script;
    private final @Nullable Process launcher;
    private final Map<String, Token> tokens = new ConcurrentHashMap<>();

    private Suite(RunScript script, @Nullable Process launcher) {
        this.script = script;
        this.launcher = launcher;
    }

    static Suite start() {
        Path root = Path.of(System.getProperty("guiyan.root", ".."));
        String running = System.getProperty("guiyan.e2e.data-dir", "");
        if (!running.isBlank()) {
            return new Suite(new RunScript(root, Path.of(running)), null);
        }
        Path work = Path.of(System.getProperty("guiyan.e2e.work", "target"));
        RunScript script = new RunScript(root, work.resolve("suite"));
        Path log = work.resolve("suite.log");
        try {
            Files.createDirectories(work);
            Process launcher = script.command("--no-build", "--port", Integer.toString(freePort()))
                    .redirectOutput(log.toFile())
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(launcher::destroy));
            await().atMost(START_LIMIT)
                    .pollInterval(Duration.ofMillis(500))
                    .failFast("the suite did not start, see " + log, () -> !launcher.isAlive())
                    .until(() -> Files.readString(log).contains("Guiyan is ready"));
            return new Suite(script, launcher);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    RunScript script() {
        return script;
    }

    URI gateway() {
        return URI.create("http://localhost:" + state().getProperty("port.gateway"));
    }

    /** A user's access token; users are those of the demonstration data. */
    String token(String user) {
        return tokens.compute(
                        user,
                        (name, token) ->
                                token != null && token.since().plus(TOKEN_AGE).isAfter(Instant.now())
                                        ? token
                                        : new Token(script.ask("token", name), Instant.now()))
                .value();
    }

    /** One of its processes: postgresql, kafka, keycloak, merchant, project, target, gateway. */
    ProcessHandle process(String name) {
        String identity = state().getProperty("process." + name);
        return ProcessHandle.of(Long.parseLong(identity.substring(0, identity.indexOf('@'))))
                .orElseThrow(() -> new IllegalStateException(name + " does not run"));
    }

    /** {@code kill -9}; the launcher starts it again. Returns when everything is ready. */
    void kill(String name) {
        kill(name, () -> {});
    }

    /**
     * The same.
     *
     * @param look at what it has left, before it may have done anything again
     */
    void kill(String name, Runnable look) {
        ProcessHandle victim = process(name);
        victim.destroyForcibly();
        victim.onExit().join();
        look.run();
        await().atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(200))
                .ignoreExceptions()
                .until(() -> process(name).pid() != victim.pid());
        awaitReady();
    }

    void awaitReady() {
        await().atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(500))
                .ignoreExceptions()
                .until(() -> script.ask("status").startsWith("Guiyan runs"));
    }

    private Properties state() {
        Properties state = new Properties();
        try (Reader reader = Files.newBufferedReader(script.dataDir().resolve("state.properties"))) {
            state.load(reader);
            return state;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        if (launcher != null) {
            launcher.destroy();
            await().atMost(Duration.ofMinutes(2)).until(() -> !launcher.isAlive());
        }
    }
}
