package cn.guiyan.local;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder with everything one suite keeps. A marker says that it is one, and in which format; a lock, which ends with
 * the process that holds it, keeps a second launcher out.
 */
final class DataFolder implements AutoCloseable {
    private static final String MARKER = "guiyan.properties";
    private static final String FORMAT = "format";
    private static final String CURRENT_FORMAT = "1";
    private static final String DEMO = "demo";

    /** How far the demonstration data of a folder has come. */
    enum Demo {
        NONE,
        WANTED,
        LOADING,
        LOADED
    }

    private final Path path;
    private final PropertiesFile marker;
    private final State state;
    private final Secrets secrets;
    private @Nullable FileChannel lock;

    private DataFolder(Path path) {
        this.path = path;
        this.marker = new PropertiesFile(path.resolve(MARKER));
        this.state = new State(new PropertiesFile(path.resolve("state.properties")));
        this.secrets = new Secrets(new PropertiesFile(path.resolve("secrets.properties")));
    }

    /** A folder that a suite has used before; nothing in it is changed. */
    static DataFolder existing(Path path) {
        if (!Files.exists(path.resolve(MARKER))) {
            throw new Refusal("There is no suite's data in " + path + ".");
        }
        return checked(new DataFolder(path));
    }

    /** Opens the folder for this process alone, making it when absent; a new one wants the demonstration data. */
    static DataFolder lock(Path path) {
        try {
            boolean fresh = !Files.exists(path.resolve(MARKER));
            if (fresh && !isAbsentOrEmpty(path)) {
                throw new Refusal(path + " is not empty and was not made by Guiyan; choose another --data-dir.");
            }
            if (!fresh) {
                requireOwn(path);
            }
            Files.createDirectories(path.resolve("logs"));
            DataFolder folder = new DataFolder(path);
            folder.takeLock();
            if (fresh) {
                folder.marker.put(DEMO, Demo.WANTED.name());
                folder.marker.put(FORMAT, CURRENT_FORMAT);
            }
            return checked(folder);
        } catch (IOException e) {
            throw unusable(path, e);
        }
    }

    /** Root can write into another user's folder, who then could not any more. */
    private static void requireOwn(Path path) throws IOException {
        Path marker = path.resolve(MARKER);
        Integer owner = (Integer) Files.getAttribute(marker, "unix:uid");
        if (owner.longValue() != new UnixSystem().getUid()) {
            throw new Refusal("The data in %s belongs to %s; start ./run as that user, or choose another --data-dir."
                    .formatted(path, Files.getOwner(marker).getName()));
        }
    }

    private static Refusal unusable(Path path, IOException why) {
        return new Refusal("The data folder %s cannot be used: %s.".formatted(path, reason(why)), why);
    }

    private static String reason(IOException why) {
        if (!(why instanceof AccessDeniedException denied)) {
            return String.valueOf(why.getMessage());
        }
        try {
            Path there = Path.of(denied.getFile());
            while (!Files.exists(there)) {
                there = Objects.requireNonNull(there.getParent());
            }
            return "%s is not writable, it belongs to %s"
                    .formatted(there, Files.getOwner(there).getName());
        } catch (IOException e) {
            return denied.getFile() + " is not writable";
        }
    }

    private static DataFolder checked(DataFolder folder) {
        String format = folder.marker.get(FORMAT);
        if (!CURRENT_FORMAT.equals(format)) {
            folder.close();
            throw new Refusal(
                    "The data in %s has format %s, this version of Guiyan needs %s; choose another --data-dir."
                            .formatted(folder.path, format, CURRENT_FORMAT));
        }
        return folder;
    }

    /** What a start leaves behind that was stopped before the marker was written does not make a folder foreign. */
    private static boolean isAbsentOrEmpty(Path path) throws IOException {
        if (!Files.exists(path)) {
            return true;
        }
        try (Stream<Path> content = Files.list(path)) {
            return content.map(Path::getFileName).map(Path::toString).allMatch(name -> name.matches("lock|logs"));
        }
    }

    private void takeLock() throws IOException {
        FileChannel channel =
                FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock held = channel.tryLock();
        if (held == null) {
            channel.close();
            throw new Refusal("Guiyan already runs on %s (%s); ./run stop ends it.".formatted(path, whoRuns()));
        }
        lock = channel;
    }

    /**
     * What only one process at a time may do beside the suite that runs. The marker is locked for it: a file made for the purpose
     * would belong to whoever came first.
     */
    <T> T inTurn(Supplier<T> action) {
        try (FileChannel turn = FileChannel.open(path.resolve(MARKER), StandardOpenOption.WRITE);
                FileLock held = turn.lock()) {
            return action.get();
        } catch (IOException e) {
            throw unusable(path, e);
        }
    }

    private String whoRuns() {
        String process =
                state.launcher().map(launcher -> "process " + launcher.pid()).orElse("starting");
        Integer port = state.ports().get(Ports.GATEWAY);
        return port == null ? process : process + ", http://localhost:" + port;
    }

    Path path() {
        return path;
    }

    Path folder(String name) {
        return path.resolve(name);
    }

    Path logs() {
        return path.resolve("logs");
    }

    Path log(String name) {
        return logs().resolve(name + ".log");
    }

    /** The log of the last run stays beside the new one. */
    void turnLogs() {
        try (Stream<Path> logs = Files.list(logs())) {
            for (Path log :
                    logs.filter(file -> file.toString().endsWith(".log")).toList()) {
                String before = Objects.requireNonNull(log.getFileName()) + ".previous";
                Files.move(log, log.resolveSibling(before), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new Refusal("The logs in " + path + " cannot be put aside: " + e.getMessage() + ".", e);
        }
    }

    State state() {
        return state;
    }

    Secrets secrets() {
        return secrets;
    }

    Demo demo() {
        return Demo.valueOf(Objects.requireNonNullElse(marker.get(DEMO), Demo.NONE.name()));
    }

    void demo(Demo progress) {
        marker.put(DEMO, progress.name());
    }

    @Override
    public void close() {
        try {
            if (lock != null) {
                lock.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
