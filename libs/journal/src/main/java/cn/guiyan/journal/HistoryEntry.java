package cn.guiyan.journal;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One change of an aggregate: who changed what, when, from what to what.
 *
 * @param version the aggregate's version after the change
 * @param type the event's type
 * @param changes the fields that differ from the version before, by name
 */
public record HistoryEntry(
        long version,
        String type,
        Instant occurredAt,
        String actor,
        @Nullable String reason,
        List<Change> changes) {

    /**
     * One field.
     *
     * @param from its JSON value before, or null
     * @param to its JSON value after, or null
     */
    public record Change(
            String field, @Nullable Object from, @Nullable Object to) {}
}
