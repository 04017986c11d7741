package cn.guiyan.projection;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.guiyan.events.Event;
import cn.guiyan.events.EventCodec;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/** Understands records: first only key, version and type, and the value only of those that are still needed. */
final class ChangeReader {
    private final Appliers appliers;

    ChangeReader(Appliers appliers) {
        this.appliers = appliers;
    }

    /** Key, version and type of a record. */
    Change head(ConsumerRecord<byte[], byte[]> kafka) {
        byte @Nullable [] keyBytes = kafka.key();
        @Nullable UUID key = keyBytes == null ? null : uuid(new String(keyBytes, UTF_8));
        @Nullable String version = header(kafka, "aggregate-version");
        @Nullable Long number = version == null ? null : number(version);
        @Nullable String type = header(kafka, "ce_type");
        return new Change(
                kafka.topic(),
                kafka.partition(),
                kafka.offset(),
                key != null ? key : UUID.nameUUIDFromBytes(keyBytes == null ? new byte[0] : keyBytes),
                number == null ? -1 : number,
                type,
                kafka.value(),
                null,
                defect(key, number, type, kafka.value()));
    }

    /** The change with its event read from the value; or with a defect. */
    Change read(Change head) {
        if (head.defect() != null || head.value() == null || head.type() == null) {
            return head;
        }
        Class<? extends Event> known = appliers.eventOf(head.topic(), head.type());
        if (known == null) {
            return head.without("no applier takes " + head.type());
        }
        try {
            Event event = EventCodec.read(known, head.value());
            if (event == null || !head.key().equals(event.id()) || event.version() != head.version()) {
                return head.without("the value's id or version is not the record's");
            }
            return head.with(event);
        } catch (UncheckedIOException e) {
            return head.without(String.valueOf(e.getCause()));
        }
    }

    private static @Nullable String defect(
            @Nullable UUID key, @Nullable Long version, @Nullable String type, byte @Nullable [] value) {
        if (key == null) {
            return "the key is not a UUID";
        }
        if (version == null) {
            return "the header aggregate-version is missing or not a number";
        }
        return value != null && type == null ? "the header ce_type is missing" : null;
    }

    private static @Nullable String header(ConsumerRecord<?, ?> kafka, String name) {
        Header header = kafka.headers().lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), UTF_8);
    }

    private static @Nullable UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static @Nullable Long number(String text) {
        try {
            return Long.valueOf(text);
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
