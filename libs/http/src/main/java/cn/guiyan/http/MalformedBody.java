package cn.guiyan.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is wrong with a body, said without the names of our classes. */
final class MalformedBody {
    private MalformedBody() {}

    static boolean isIt(@Nullable Throwable cause) {
        return find(cause) != null;
    }

    static @Nullable JsonProcessingException find(@Nullable Throwable cause) {
        for (Throwable each = cause; each != null; each = each.getCause()) {
            if (each instanceof JsonProcessingException json) {
                return json;
            }
        }
        return null;
    }

    /** Where in the body: a path such as {@code root.children[0].amount}, or line and column. */
    static String where(JsonProcessingException problem) {
        if (problem instanceof JsonMappingException mapping
                && !mapping.getPath().isEmpty()) {
            return mapping.getPath().stream()
                    .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                    .collect(Collectors.joining())
                    .substring(1);
        }
        return problem.getLocation() == null
                ? "body"
                : "%d:%d"
                        .formatted(
                                problem.getLocation().getLineNr(),
                                problem.getLocation().getColumnNr());
    }

    /** What would be right there, as far as it is known. */
    static String allowed(JsonProcessingException problem) {
        if (problem instanceof UnrecognizedPropertyException unknown) {
            return Objects.requireNonNullElse(unknown.getKnownPropertyIds(), List.of()).stream()
                    .map(String::valueOf)
                    .sorted()
                    .collect(Collectors.joining(", "));
        }
        if (problem instanceof InvalidFormatException wrong
                && wrong.getTargetType().isEnum()) {
            return Arrays.stream(wrong.getTargetType().getEnumConstants())
                    .map(String::valueOf)
                    .collect(Collectors.joining(", "));
        }
        return problem instanceof InvalidFormatException wrong
                ? wrong.getTargetType().getSimpleName()
                : "JSON";
    }
}
