package cn.guiyan.merchant.transfer;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;

/**
 * Where uploaded files lie in plain text while they are read: a folder for each process, which nobody but its owner opens. What a process that
 * was killed has left there is deleted when the next one starts.
 */
@Startup
@ApplicationScoped
class ImportFiles {
    private static final Logger LOG = Logger.getLogger(ImportFiles.class);
    private static final Set<PosixFilePermission> OWNERS = PosixFilePermissions.fromString("rwx------");
    private static final Pattern PROCESS = Pattern.compile("[0-9]{1,18}");

    private final Path own;

    @Inject
    ImportFiles(ImportConfig config) {
        this(config.folder());
    }

    ImportFiles(Path folder) {
        own = folder.resolve(String.valueOf(ProcessHandle.current().pid()));
        try {
            Files.createDirectories(folder);
            Files.setPosixFilePermissions(folder, OWNERS);
            try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, ImportFiles::isLeft)) {
                left.forEach(ImportFiles::delete);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An empty file, which whoever asked for it deletes. */
    Path create() throws IOException {
        // Each time: an empty folder among temporary ones may be tidied away.
        Files.createDirectories(own, PosixFilePermissions.asFileAttribute(OWNERS));
        return Files.createTempFile(own, "upload", null);
    }

    // A process that starts finds its own number only where another had it before, as in a container that is started
    // again.
    private static boolean isLeft(Path folder) {
        String name = folder.toFile().getName();
        if (!PROCESS.matcher(name).matches()) {
            return false;
        }
        long process = Long.parseLong(name);
        return process == ProcessHandle.current().pid()
                || ProcessHandle.of(process).filter(ProcessHandle::isAlive).isEmpty();
    }

    private static void delete(Path folder) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            LOG.warnf(e, "what an import has left in %s is not deleted", folder);
        }
    }
}
