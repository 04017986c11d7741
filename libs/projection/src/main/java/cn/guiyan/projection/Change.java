package cn.guiyan.projection;

import cn.guiyan.events.Event;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One record of a topic, as far as it could be understood.
 *
 * @param key the aggregate's id; made from the bytes when they are not a UUID
 * @param version the aggregate's version; -1 when it could not be told
 * @param type {@code ce_type}; null on a tombstone
 * @param value null on a tombstone
 * @param event the value read; null on a tombstone, and with a defect
 * @param defect why the record cannot be applied, or null
 */
@SuppressWarnings("ArrayRecordComponent") // changes are never compared
record Change(
        String topic,
        int partition,
        long offset,
        UUID key,
        long version,
        @Nullable String type,
        byte @Nullable [] value,
        @Nullable Event event,
        @Nullable String defect) {

    boolean isNewerThan(Change other) {
        return version > other.version || (version == other.version && offset > other.offset);
    }

    /** The same record, understood. */
    Change with(Event read) {
        return new Change(topic, partition, offset, key, read.version(), type, value, read, null);
    }

    /** The same record, which cannot be applied. */
    Change without(String reason) {
        return new Change(topic, partition, offset, key, version, type, value, null, reason);
    }

    Erased asErased() {
        return new Erased(topic, key, version);
    }
}
