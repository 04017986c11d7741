package cn.guiyan.journal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of the journal on its way to Kafka; without a payload it is a tombstone. */
record Entry(
        long id,
        String topic,
        UUID key,
        long version,
        String type,
        Instant occurredAt,
        @Nullable String traceparent,
        @Nullable String payload) {}
