package cn.guiyan.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Events as they travel, kept for ever: {@code golden/<type>/<revision>-<case>.json}. The owner's tests must produce the
 * newest revision of every case, each reader's tests must read them all.
 *
 * <p>An additive change of a schema adds files of the next revision; a file that is there is never changed, which
 * {@code golden/index.sha256} guards.
 */
public final class GoldenFiles {
    static final String FOLDER = "/golden/";
    static final String INDEX = "index.sha256";

    // Exact: two numbers are equal here only if they have the same decimals.
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final List<Golden> ALL = new String(bytes(INDEX), StandardCharsets.UTF_8)
            .lines()
            .map(GoldenFiles::parse)
            .toList();

    private GoldenFiles() {}

    /**
     * One file.
     *
     * @param revision of the schema under which it was made, from 1
     * @param name of the case, such as {@code reversal}
     * @param sha256 of its bytes, as the index has it
     */
    public record Golden(Class<? extends Event> event, int revision, String name, String sha256) {
        /** The file's bytes: the value of a Kafka record. */
        public byte[] json() {
            return bytes(path());
        }

        /** The event in the file. */
        public Event read() {
            return EventCodec.read(event, json());
        }

        String path() {
            return EventCodec.type(event) + "/" + revision + "-" + name + ".json";
        }

        @Override
        public String toString() {
            return path();
        }
    }

    /** Every file. */
    public static List<Golden> all() {
        return ALL;
    }

    /** Every file of one event, oldest revision first. */
    public static List<Golden> all(Class<? extends Event> event) {
        return ALL.stream()
                .filter(golden -> golden.event().equals(event))
                .sorted(Comparator.comparingInt(Golden::revision))
                .toList();
    }

    /** The event of a case, in its newest revision. */
    public static <E extends Event> E read(Class<E> event, String name) {
        return event.cast(newest(event, name).read());
    }

    /** Fails unless the event, as it would be published, is exactly the case's newest revision: every property and decimal. */
    public static void assertProduces(Event event, String name) {
        Golden golden = newest(event.getClass(), name);
        assertThat(exact(EventCodec.write(event))).as(golden.path()).isEqualTo(exact(golden.json()));
    }

    /**
     * The same but for properties that the database gives, such as the id.
     *
     * @param given by the database
     */
    public static void assertProduces(Event event, String name, String... given) {
        Golden golden = newest(event.getClass(), name);
        Map<String, Object> made = new LinkedHashMap<>(exact(EventCodec.write(event)));
        Map<String, Object> wanted = new LinkedHashMap<>(exact(golden.json()));
        for (String property : given) {
            assertThat(made).containsKey(property);
            made.remove(property);
            wanted.remove(property);
        }
        assertThat(made).as(golden.path()).isEqualTo(wanted);
    }

    /** JSON as maps, lists and exact numbers. */
    static Map<String, Object> exact(byte[] json) {
        try {
            return MAPPER.readValue(json, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Golden newest(Class<? extends Event> event, String name) {
        return all(event).stream()
                .filter(golden -> golden.name().equals(name))
                .max(Comparator.comparingInt(Golden::revision))
                .orElseThrow(() -> new IllegalArgumentException("no golden file " + name + " among " + all(event)));
    }

    private static Golden parse(String line) {
        String[] part = line.split("  |/|\\.json$");
        int dash = part[2].indexOf('-');
        return new Golden(
                Objects.requireNonNull(EventCodec.find(part[1]), line),
                Integer.parseInt(part[2].substring(0, dash)),
                part[2].substring(dash + 1),
                part[0]);
    }

    private static byte[] bytes(String path) {
        try (InputStream file = GoldenFiles.class.getResourceAsStream(FOLDER + path)) {
            if (file == null) {
                throw new FileNotFoundException(FOLDER + path);
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
