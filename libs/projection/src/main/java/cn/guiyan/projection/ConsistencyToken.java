package cn.guiyan.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What a write returned in {@code Consistency-Token}: its reader wants to see at least that version.
 *
 * @param topic of the aggregate
 * @param id of the aggregate
 * @param version that was written
 */
public record ConsistencyToken(String topic, UUID id, long version) {
    /** Most tokens in one header. */
    public static final int MOST = 20;

    /**
     * Reads the header's value, {@code <topic>:<uuid>:<version>} separated by commas.
     *
     * @throws IllegalArgumentException when it is malformed or has more than {@link #MOST} tokens
     */
    public static List<ConsistencyToken> parse(String header) {
        List<ConsistencyToken> tokens = new ArrayList<>();
        for (String text : header.split(",", -1)) {
            if (tokens.size() == MOST) {
                throw new IllegalArgumentException("more than " + MOST + " consistency tokens");
            }
            tokens.add(one(text.strip()));
        }
        return tokens;
    }

    private static ConsistencyToken one(String text) {
        String[] parts = text.split(":", -1);
        if (parts.length != 3 || parts[0].isEmpty() || parts[1].length() != 36 || !parts[2].matches("\\d{1,18}")) {
            throw new IllegalArgumentException("not a consistency token: <topic>:<uuid>:<version>");
        }
        return new ConsistencyToken(parts[0], UUID.fromString(parts[1]), Long.parseLong(parts[2]));
    }

    @Override
    public String toString() {
        return topic + ':' + id + ':' + version;
    }
}
