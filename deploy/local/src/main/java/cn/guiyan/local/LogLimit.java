package cn.guiyan.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Keeps the logs from filling the disk: what one that has grown too long holds is put aside as {@code *.log.previous}, in the place of what
 * was there, and it begins anew. The processes need not know: they append, so that what they write next stands at the beginning.
 */
final class LogLimit implements AutoCloseable {
    private static final long MOST = 16L * 1024 * 1024;
    private static final Duration BETWEEN = Duration.ofSeconds(10);

    private final Path logs;
    private final long most;
    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "logs");
        thread.setDaemon(true);
        return thread;
    });

    /** @param most bytes of one log */
    LogLimit(Path logs, long most) {
        this.logs = logs;
        this.most = most;
    }

    /** Looks after these logs until closed. */
    static LogLimit keep(Path logs) {
        LogLimit limit = new LogLimit(logs, MOST);
        var unused = limit.executor.scheduleWithFixedDelay(
                limit::look, BETWEEN.toMillis(), BETWEEN.toMillis(), TimeUnit.MILLISECONDS);
        return limit;
    }

    void look() {
        for (Path log : tooLong()) {
            try {
                Files.copy(
                        log, log.resolveSibling(log.getFileName() + ".previous"), StandardCopyOption.REPLACE_EXISTING);
                FileChannel.open(log, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)
                        .close();
            } catch (IOException e) {
                // A disk that is full already: the next look tries again. Nobody can be told, least of all a log.
            }
        }
    }

    private List<Path> tooLong() {
        try (Stream<Path> files = Files.list(logs)) {
            return files.filter(file -> file.toString().endsWith(".log") && isTooLong(file))
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private boolean isTooLong(Path log) {
        try {
            return Files.size(log) > most;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
