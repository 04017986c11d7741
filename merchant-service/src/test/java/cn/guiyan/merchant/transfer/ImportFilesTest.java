package cn.guiyan.merchant.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("M01")
class ImportFilesTest {
    @TempDir
    Path temp;

    @Test
    void aFileIsOpenedByItsOwnerOnly() throws IOException {
        Path folder = temp.resolve("imports");
        Path file = new ImportFiles(folder).create();

        Path own = folder.resolve(String.valueOf(ProcessHandle.current().pid()));
        assertThat(file).isEmptyFile().hasParent(own);
        assertThat(permissions(file)).isEqualTo("rw-------");
        assertThat(permissions(own)).isEqualTo("rwx------");
        assertThat(permissions(folder)).isEqualTo("rwx------");
    }

    @Test
    void aFolderThatOthersMightOpenIsClosedToThem() throws IOException {
        Files.setPosixFilePermissions(temp, PosixFilePermissions.fromString("rwxrwxrwx"));
        assertThat(new ImportFiles(temp).create()).exists();
        assertThat(permissions(temp)).isEqualTo("rwx------");
    }

    @Test
    void whatKilledProcessesLeftIsDeletedAndWhatOthersReadStays() throws IOException, InterruptedException {
        Process dead = new ProcessBuilder("true").start();
        assertThat(dead.waitFor()).isZero();
        Process alive = new ProcessBuilder("sleep", "300").start();
        try {
            Path left = fileOf(dead.pid());
            Path leftUnderOurNumber = fileOf(ProcessHandle.current().pid());
            Path read = fileOf(alive.pid());
            Path foreign = Files.createDirectory(temp.resolve("other"));

            ImportFiles files = new ImportFiles(temp);
            assertThat(left.getParent()).doesNotExist();
            assertThat(leftUnderOurNumber).doesNotExist();
            assertThat(read).exists();
            assertThat(foreign).exists();
            assertThat(files.create()).exists();
        } finally {
            alive.destroy();
        }
    }

    @Test
    void aFolderThatWasTidiedAwayIsMadeAgain() throws IOException {
        Path folder = temp.resolve("imports");
        ImportFiles files = new ImportFiles(folder);
        Files.delete(folder);
        assertThat(files.create()).exists();
        assertThat(permissions(folder)).isEqualTo("rwx------");
    }

    private Path fileOf(long process) throws IOException {
        Path folder = Files.createDirectory(temp.resolve(String.valueOf(process)));
        return Files.writeString(folder.resolve("upload1.tmp"), "示例商人甲");
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
