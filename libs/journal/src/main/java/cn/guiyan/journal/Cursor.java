package cn.guiyan.journal;

import org.jspecify.annotations.Nullable;

/**
 * How far the relay has come: everything that {@code published} sees is in Kafka, and of what {@code target} sees besides, the ids up to
 * {@code after}.
 *
 * @param published a pg_snapshot
 * @param target the snapshot that a batch leads to, or null between batches
 * @param after last id sent of the batch
 * @param upTo last id of the batch
 * @param few whether the batch is known to fit one page
 */
record Cursor(String published, @Nullable String target, long after, long upTo, boolean few) {
    /** Between batches. */
    static Cursor at(String published) {
        return new Cursor(published, null, 0, 0, false);
    }
}
