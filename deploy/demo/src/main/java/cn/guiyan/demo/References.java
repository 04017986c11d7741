package cn.guiyan.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Puts ids where a deed refers to what came of others. */
final class References {
    private static final Pattern PLACE = Pattern.compile("\\{([^{}]+)\\}");

    private final Function<String, Reply> replies;

    /** @param replies by key, for all that was done */
    References(Function<String, Reply> replies) {
        this.replies = replies;
    }

    String path(String path) {
        return PLACE.matcher(path).replaceAll(match -> id(Ref.parse(match.group(1))));
    }

    /** The same with ids for {@link Ref}s, at any depth. */
    @Nullable
    Object resolved(@Nullable Object value) {
        if (value instanceof Ref ref) {
            return id(ref);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(this::resolved).toList();
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> resolved = new LinkedHashMap<>();
            map.forEach((name, each) -> resolved.put(String.valueOf(name), resolved(each)));
            return resolved;
        }
        return value;
    }

    private String id(Ref ref) {
        JsonNode id = replies.apply(ref.key()).body().at(ref.pointer());
        if (!id.isTextual()) {
            throw new DemoLoadException("the answer to %s has nothing at %s".formatted(ref.key(), ref.pointer()));
        }
        return id.asText();
    }
}
