package cn.guiyan.journal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of the journal on its way to Kafka; the payload is UTF-8 JSON, and without one it is a tombstone. */
@SuppressWarnings("ArrayRecordComponent") // entries are sent, never compared
record Entry(
        long id,
        String topic,
        UUID key,
        long version,
        String type,
        Instant occurredAt,
        @Nullable String traceparent,
        byte @Nullable [] payload) {}
