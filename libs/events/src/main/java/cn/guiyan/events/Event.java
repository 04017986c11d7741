package cn.guiyan.events;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The full public state of one aggregate after one change. An event carries no raw personal data.
 *
 * <p>Every implementation is a record annotated with {@link EventContract}.
 */
public interface Event {
    /** The aggregate's id (UUIDv7): the key of the Kafka record. */
    UUID id();

    /** The aggregate's version after the change, from 0, without gaps. */
    long version();

    /** The region that owns the aggregate and scopes its readers, or null where everybody may read it. */
    @Nullable
    String region();
}
