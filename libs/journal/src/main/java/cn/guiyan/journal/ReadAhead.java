package cn.guiyan.journal;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** Reads the next page of a batch while the one before is on its way to Kafka. A page is given only for the cursor that it was read for. */
final class ReadAhead implements AutoCloseable {
    private final RelayTables tables;
    private final int size;
    private final ExecutorService reader = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "journal-reader");
        thread.setDaemon(true);
        return thread;
    });
    private @Nullable Cursor at;
    private @Nullable Future<List<Entry>> page;

    /** @param size entries of a page */
    ReadAhead(RelayTables tables, int size) {
        this.tables = tables;
        this.size = size;
    }

    void start(Cursor cursor) {
        at = cursor;
        page = reader.submit(() -> tables.page(cursor, size));
    }

    /** The page at a cursor: what was read ahead for it, or read now. */
    List<Entry> page(Cursor cursor) throws SQLException {
        List<Entry> ahead = settle();
        boolean isWanted = ahead != null && cursor.equals(at);
        page = null;
        return isWanted && ahead != null ? ahead : tables.page(cursor, size);
    }

    /** Waits until nothing is being read any more. */
    @Nullable
    List<Entry> settle() throws SQLException {
        try {
            return page == null ? null : page.get();
        } catch (ExecutionException e) {
            page = null;
            throw e.getCause() instanceof SQLException failure ? failure : new SQLException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SQLException(e);
        }
    }

    @Override
    public void close() {
        reader.shutdownNow();
    }
}
