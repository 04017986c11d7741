package cn.guiyan.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code ./run} in the project's folder. */
record RunScript(Path root, Path dataDir) {
    /** A command that ends by itself. @return what it printed */
    String ask(String... words) {
        try {
            Process process = command(words).start();
            String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            if (process.waitFor() != 0) {
                throw new IllegalStateException(String.join(" ", words) + ": " + answer);
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    ProcessBuilder command(String... words) {
        List<String> command = new ArrayList<>(List.of(root.resolve("run").toString()));
        command.addAll(List.of(words));
        command.addAll(List.of("--data-dir", dataDir.toString()));
        return new ProcessBuilder(command).redirectErrorStream(true);
    }
}
