package cn.guiyan.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;

/**
 * What {@code benchmarks/run} has started and wants measured.
 *
 * @param dataDir of the running suite
 * @param rawRoute the raw route's quarkus-run.jar
 * @param rawPort where the raw route is to listen
 * @param unjournaledPort where project-service without its journal listens
 * @param kafka the broker's version
 * @param openSeconds how long S4's transaction stays open
 */
record Setup(
        Path dataDir,
        Path rawRoute,
        int rawPort,
        int unjournaledPort,
        String kafka,
        int rounds,
        int openSeconds,
        Set<String> figures) {
    /** From the system properties {@code bench.…}. */
    static Setup ofProperties() {
        return new Setup(
                Path.of(text("data")),
                Path.of(text("raw-route")),
                Integer.parseInt(text("raw-port")),
                Integer.parseInt(text("unjournaled-port")),
                text("kafka"),
                Integer.parseInt(text("rounds")),
                Integer.parseInt(text("open-seconds")),
                Set.of(text("figures").split(",")));
    }

    /** A new access token of a demonstration user: it outlives a figure, not a run. */
    String token(String user) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("./run", "token", user, "--data-dir", dataDir.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String token = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.waitFor() != 0) {
            throw new IOException("no token for " + user);
        }
        return token;
    }

    private static String text(String name) {
        String value = System.getProperty("bench." + name);
        if (value == null) {
            throw new IllegalArgumentException("bench." + name + " is missing; benchmarks/run sets it");
        }
        return value;
    }
}
