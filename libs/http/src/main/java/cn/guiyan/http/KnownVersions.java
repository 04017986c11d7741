package cn.guiyan.http;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What a reader has already, as {@code If-None-Match} says it (RFC 9110, 13.1.2): one tag, several, or whatever there is. */
public final class KnownVersions {
    private KnownVersions() {}

    /** Whether an answer with that tag would be nothing new. */
    public static boolean contain(@Nullable String ifNoneMatch, String etag) {
        return ifNoneMatch != null
                && Arrays.stream(ifNoneMatch.split(","))
                        .map(String::strip)
                        .anyMatch(known -> known.equals("*") || opaque(known).equals(opaque(etag)));
    }

    // Compared weakly: proxies that compress make tags weak.
    private static String opaque(String tag) {
        return tag.startsWith("W/") ? tag.substring(2) : tag;
    }
}
