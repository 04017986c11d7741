package cn.guiyan.demo;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One thing that an office does: a POST, with the day on which it was done.
 *
 * @param key what the rest of the world calls what comes of it; stable for a seed
 * @param path below {@code /api/v1/}; {@code {key}} and {@code {key#pointer}} stand for ids as in {@link Ref}
 * @param body values, lists, maps and {@link Ref}s; null for a step that needs none
 * @param seen the deed whose answer the user had seen, for {@code If-Match}
 */
public record Deed(
        String key,
        LocalDate on,
        String user,
        String path,
        @Nullable Map<String, Object> body,
        @Nullable String seen) {

    static Deed of(String key, LocalDate on, String user, String path, Map<String, Object> body) {
        return new Deed(key, on, user, path, body, null);
    }

    static Deed step(String key, LocalDate on, String user, String path) {
        return new Deed(key, on, user, path, null, null);
    }

    Deed after(String other) {
        return new Deed(key, on, user, path, body, other);
    }
}
