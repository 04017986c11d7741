package cn.guiyan.http;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where a feed goes on: the sort values of the last item that was given, opaque to whoever keeps it.
 *
 * @param values in the order of the feed's sort keys
 */
@Schema(type = SchemaType.STRING, description = "Where the last answer ended")
public record Cursor(List<String> values) {
    // A unit separator: no sort value has one.
    private static final String SEPARATOR = "\u001f";

    public Cursor {
        values = List.copyOf(values);
    }

    /** After an item with these sort values. */
    public static Cursor after(Object... values) {
        return new Cursor(Arrays.stream(values).map(String::valueOf).toList());
    }

    /** From the parameter; JAX-RS calls it. */
    public static Cursor valueOf(String token) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
            return new Cursor(List.of(text.split(SEPARATOR, -1)));
        } catch (IllegalArgumentException e) {
            throw new ProblemException(CommonProblem.INVALID_PARAMETER, Map.of("parameter", "cursor"), e);
        }
    }

    /** As the next request brings it. */
    @Override
    public String toString() {
        String text = values.stream().collect(Collectors.joining(SEPARATOR));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
