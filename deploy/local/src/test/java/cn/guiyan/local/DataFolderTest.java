package cn.guiyan.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import cn.guiyan.local.DataFolder.Demo;
import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    Path temp;

    @Test
    void aNewFolderWantsTheDemonstrationDataAndIsKnownAgain() {
        Path path = temp.resolve("new/data");
        try (DataFolder folder = DataFolder.lock(path)) {
            assertThat(folder.demo()).isEqualTo(Demo.WANTED);
            folder.demo(Demo.LOADING);
        }
        try (DataFolder again = DataFolder.lock(path)) {
            assertThat(again.demo()).isEqualTo(Demo.LOADING);
        }
        assertThat(DataFolder.existing(path).demo()).isEqualTo(Demo.LOADING);
    }

    @Test
    void aForeignFolderIsRefusedAndLeftAsItIs() throws IOException {
        Files.writeString(temp.resolve("thesis.txt"), "mine");
        assertThatThrownBy(() -> DataFolder.lock(temp))
                .isInstanceOf(Refusal.class)
                .hasMessage(temp + " is not empty and was not made by Guiyan; choose another --data-dir.");
        assertThat(temp).isDirectoryContaining(file -> file.endsWith("thesis.txt"));
        assertThat(temp.toFile().list()).hasSize(1);
    }

    @Test
    void aFileIsNoDataFolder() throws IOException {
        Path file = Files.createFile(temp.resolve("file"));
        assertThatThrownBy(() -> DataFolder.lock(file))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("cannot be used");
    }

    @Test
    void anotherFormatIsRefused() throws IOException {
        DataFolder.lock(temp).close();
        Files.writeString(temp.resolve("guiyan.properties"), "format=2\n");
        assertThatThrownBy(() -> DataFolder.lock(temp))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("has format 2, this version of Guiyan needs 1");
    }

    @Test
    void whatCannotBeReadIsSaid() throws IOException {
        DataFolder.lock(temp).close();
        Path state = Files.createDirectories(temp.resolve("state.properties"));
        assertThatThrownBy(() -> DataFolder.existing(temp))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith(state + " cannot be read: ");
    }

    @Test
    void whatIsDoneInTurnLeavesNothingBehind() {
        try (DataFolder folder = DataFolder.lock(temp)) {
            assertThat(DataFolder.existing(temp).inTurn(() -> "done")).isEqualTo("done");
            assertThat(folder.path().toFile().list()).containsExactlyInAnyOrder("guiyan.properties", "lock", "logs");
        }
    }

    @Test
    void rootLeavesTheFolderOfAnotherUserAsItIs() throws IOException {
        assumeThat(new UnixSystem().getUid()).isZero();
        DataFolder.lock(temp).close();
        Files.delete(temp.resolve("lock"));
        Files.setAttribute(temp.resolve("guiyan.properties"), "unix:uid", 54_321);
        assertThatThrownBy(() -> DataFolder.lock(temp))
                .isInstanceOf(Refusal.class)
                .hasMessage("The data in " + temp
                        + " belongs to 54321; start ./run as that user, or choose another --data-dir.");
        assertThat(temp.toFile().list()).containsExactlyInAnyOrder("guiyan.properties", "logs");
    }

    @Test
    void whatAnotherUserMadeIsNamedWithItsOwner() throws IOException {
        assumeThat(new UnixSystem().getUid()).isNotZero();
        DataFolder.lock(temp).close();
        Path lock = temp.resolve("lock");
        Files.setPosixFilePermissions(lock, PosixFilePermissions.fromString("r--r--r--"));
        assertThatThrownBy(() -> DataFolder.lock(temp))
                .isInstanceOf(Refusal.class)
                .hasMessage("The data folder %s cannot be used: %s is not writable, it belongs to %s."
                        .formatted(temp, lock, Files.getOwner(lock).getName()));
    }

    @Test
    void aFolderWithoutSuiteHasNothingToSpeakTo() {
        assertThatThrownBy(() -> DataFolder.existing(temp))
                .isInstanceOf(Refusal.class)
                .hasMessage("There is no suite's data in " + temp + ".");
    }

    /** A lock belongs to a process, so the second launcher is one. */
    @Test
    void aSecondStartSaysWhoRuns() throws IOException, InterruptedException {
        try (DataFolder folder = DataFolder.lock(temp)) {
            folder.state().launcher(ProcessHandle.current());
            folder.state().ports(new Ports(Map.of("gateway", 8080)));
            Process second = new ProcessBuilder(
                            Installation.java(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            Main.class.getName(),
                            "--data-dir",
                            temp.toString())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(second.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(said)
                    .contains("Guiyan already runs on %s (process %d, http://localhost:8080); ./run stop ends it."
                            .formatted(temp, ProcessHandle.current().pid()));
            assertThat(second.waitFor()).isEqualTo(1);
        }
    }

    @Test
    void secretsAreMadeOnceAndReadableByTheOwnerOnly() throws IOException {
        String password;
        try (DataFolder folder = DataFolder.lock(temp)) {
            password = folder.secrets().password("postgres");
            assertThat(password)
                    .matches("[A-Za-z0-9_-]{43}")
                    .isNotEqualTo(folder.secrets().password("other"));
            String key = folder.secrets().encryptionKey("merchant");
            assertThat(Base64.getDecoder().decode(key.substring(key.indexOf(':') + 1)))
                    .hasSize(32);
        }
        assertThat(DataFolder.existing(temp).secrets().password("postgres")).isEqualTo(password);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(temp.resolve("secrets.properties"))))
                .isEqualTo("rw-------");
    }

    @Test
    void theLogsOfTheLastRunAreKeptBesideTheNewOnes() throws IOException {
        try (DataFolder folder = DataFolder.lock(temp)) {
            Files.writeString(folder.log("kafka"), "old");
            folder.turnLogs();
            assertThat(folder.log("kafka")).doesNotExist();
            assertThat(temp.resolve("logs/kafka.log.previous")).hasContent("old");
        }
    }
}
