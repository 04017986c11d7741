package cn.guiyan.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogLimitTest {
    private static final int MOST = 10_000;

    @TempDir
    Path temp;

    private Path log(String name, String text) throws IOException {
        return Files.writeString(temp.resolve(name), text);
    }

    @Test
    void whatHasGrownTooLongIsPutAsideAndTheRestLeftAlone() throws IOException {
        Path small = log("kafka.log", "short\n");
        Path large = log("gateway.log", "x".repeat(MOST + 1));
        Path aside = log("gateway.log.previous", "older");
        try (LogLimit limit = new LogLimit(temp, MOST)) {
            limit.look();
        }
        assertThat(small).hasContent("short");
        assertThat(large).isEmptyFile();
        assertThat(aside).hasContent("x".repeat(MOST + 1));
        assertThat(temp.resolve("kafka.log.previous")).doesNotExist();
    }

    @Test
    void aProcessGoesOnAtTheBeginning() throws IOException {
        try (DataFolder folder = DataFolder.lock(temp.resolve("data"));
                LogLimit limit = new LogLimit(folder.logs(), MOST)) {
            Processes processes = new Processes(folder, new RecordedConsole().console());
            Path more = temp.resolve("more");
            String script =
                    "head -c 20000 /dev/zero | tr '\\0' x; while ! test -e %s; do sleep 0.05; done; echo; echo after"
                            .formatted(more);
            Process process = processes.start("chatty", CommandLine.of("sh", "-c", script));
            await().until(() -> Files.size(folder.log("chatty")) == 20_000);
            limit.look();
            Files.createFile(more);
            await().until(() -> !process.isAlive());
            assertThat(folder.log("chatty")).content().isEqualTo("\nafter\n");
        }
    }

    @Test
    void aFolderThatIsGoneIsNoFailure() {
        try (LogLimit limit = new LogLimit(temp.resolve("gone"), MOST)) {
            limit.look();
        }
        assertThat(temp.resolve("gone")).doesNotExist();
    }
}
