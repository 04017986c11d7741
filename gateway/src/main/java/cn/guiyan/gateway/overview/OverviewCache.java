package cn.guiyan.gateway.overview;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * Overviews as ready bytes. What is kept is right as long as nothing was taken in since: every commit of the projection moves the
 * generation on, and bytes of an older one are never served.
 */
@ApplicationScoped
public class OverviewCache {
    private static final int MOST_KEPT = 200;
    /** So long pages may take to read again what they have been told has changed. */
    private static final Duration READ_AGAIN = Duration.ofMinutes(1);

    private final OverviewComposer composer;
    private final ObjectMapper json;
    private final Clock clock;
    private final AtomicLong generation = new AtomicLong();
    private final ConcurrentMap<Key, Ready> kept = new ConcurrentHashMap<>();
    private final ConcurrentMap<Key, Instant> read = new ConcurrentHashMap<>();
    private Instant wantedSince = Instant.MIN;

    OverviewCache(OverviewComposer composer, ObjectMapper json, Clock clock) {
        this.composer = composer;
        this.json = json;
        this.clock = clock;
    }

    /** One overview: a month of a calibre. */
    public record Key(YearMonth month, String calibre) {}

    /**
     * An overview without its freshness.
     *
     * @param body JSON, open at its end for the freshness to follow
     * @param etag weak, since the freshness differs from answer to answer
     */
    public record Ready(long generation, Buffer body, String etag) {}

    /** The bytes at hand, or null when they have to be composed. Never blocks. */
    public @Nullable Ready ready(Key key) {
        Ready ready = current(key);
        if (ready != null) {
            read.put(key, clock.instant());
        }
        return ready;
    }

    /** The bytes, composed when need be. Blocks on the database. */
    public Ready get(Key key) {
        Ready ready = ready(key);
        return ready == null ? renew(key) : ready;
    }

    /** The bytes, composed anew whatever is at hand. Blocks on the database. */
    public Ready renew(Key key) {
        read.put(key, clock.instant());
        return compose(key);
    }

    /** Says that something was taken in. */
    public void invalidate() {
        generation.incrementAndGet();
    }

    /** The overviews that somebody has read since this was last asked, or shortly before; the others are let go. */
    Set<Key> wanted() {
        Instant now = clock.instant();
        Instant since = wantedSince;
        wantedSince = now.minus(READ_AGAIN);
        read.values().removeIf(last -> last.isBefore(since));
        kept.keySet().retainAll(read.keySet());
        return Set.copyOf(read.keySet());
    }

    /** Composes an overview that is old. Blocks on the database. */
    void refresh(Key key) {
        if (current(key) == null) {
            compose(key);
        }
    }

    private @Nullable Ready current(Key key) {
        Ready ready = kept.get(key);
        return ready != null && ready.generation() == generation.get() ? ready : null;
    }

    private Ready compose(Key key) {
        // Read before composing: what is taken in meanwhile makes these bytes old at once.
        long now = generation.get();
        Ready ready = render(now, composer.compose(key.month(), key.calibre()));
        if (kept.size() >= MOST_KEPT) {
            kept.clear();
            read.keySet().retainAll(Set.of(key));
        }
        kept.put(key, ready);
        return ready;
    }

    private Ready render(long now, OverviewView view) {
        try {
            byte[] body = json.writeValueAsBytes(view);
            CRC32C crc = new CRC32C();
            crc.update(body);
            Buffer open = Buffer.buffer(body.length + 64)
                    .appendBytes(body, 0, body.length - 1)
                    .appendString(",\"freshness\":", StandardCharsets.UTF_8.name());
            return new Ready(now, open, "W/\"" + Long.toHexString(crc.getValue()) + "-" + body.length + "\"");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write the overview", e);
        }
    }
}
