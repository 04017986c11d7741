package cn.guiyan.http;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What is wrong with a body, said without the names of our classes. */
final class MalformedBody {
    private static final Map<Class<?>, String> FORMS = Map.of(
            LocalDate.class, "yyyy-MM-dd",
            YearMonth.class, "yyyy-MM",
            Instant.class, "yyyy-MM-ddTHH:mm:ssZ",
            UUID.class, "UUID",
            Boolean.class, "true, false",
            boolean.class, "true, false");
    private static final Set<Class<?>> INTEGERS =
            Set.of(Integer.class, int.class, Long.class, long.class, Short.class, short.class, BigInteger.class);

    private MalformedBody() {}

    /** Where in the body: a path such as {@code root.children[0].amount}, or line and column. */
    static String where(JsonProcessingException problem) {
        if (problem instanceof JsonMappingException mapping
                && !mapping.getPath().isEmpty()) {
            String path = mapping.getPath().stream()
                    .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                    .collect(Collectors.joining());
            return path.startsWith(".") ? path.substring(1) : path;
        }
        JsonLocation location = problem.getLocation();
        return location == null ? "body" : location.getLineNr() + ":" + location.getColumnNr();
    }

    /** What would be right there: names of properties or values, a form such as {@code yyyy-MM-dd}, or a kind of JSON. */
    static String allowed(JsonProcessingException problem) {
        if (problem instanceof UnrecognizedPropertyException unknown) {
            return Objects.requireNonNullElse(unknown.getKnownPropertyIds(), List.of()).stream()
                    .map(String::valueOf)
                    .sorted()
                    .collect(Collectors.joining(", "));
        }
        return Causes.find(problem, InputCoercionException.class)
                .<Class<?>>map(InputCoercionException::getTargetType)
                .or(() -> Causes.find(problem, MismatchedInputException.class)
                        .map(MismatchedInputException::getTargetType))
                .map(MalformedBody::form)
                .orElse("JSON");
    }

    private static String form(Class<?> type) {
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants()).map(String::valueOf).collect(Collectors.joining(", "));
        }
        if (FORMS.containsKey(type)) {
            return Objects.requireNonNull(FORMS.get(type));
        }
        if (INTEGERS.contains(type)) {
            return "integer";
        }
        if (Number.class.isAssignableFrom(type) || type.isPrimitive()) {
            return "number";
        }
        if (CharSequence.class.isAssignableFrom(type)) {
            return "text";
        }
        return Collection.class.isAssignableFrom(type) || type.isArray() ? "array" : "object";
    }
}
