package cn.guiyan.http;

import io.vertx.core.MultiMap;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which value a failure to read one is about. All that the failure says is a sentence of whoever tried, with the value in it: in quotes, or at its
 * end. A short value, such as 3, may stand in it by chance.
 *
 * @param name of the query's parameter, or null for a step of the path
 */
record CitedParameter(@Nullable String name, String value) {
    private static final int MOST_CITED = 64;
    private static final int QUOTED = 3;
    private static final int LAST = 2;
    private static final int SOMEWHERE = 1;

    /** The name of the query's parameter that the failure cites; none when it cites the path, or nothing that was given. */
    static Optional<String> of(String failure, String path, MultiMap query) {
        Stream<CitedParameter> steps = Arrays.stream(path.split("/")).map(step -> new CitedParameter(null, step));
        Stream<CitedParameter> parameters = query.entries().stream().map(CitedParameter::of);
        return Stream.concat(steps, parameters)
                .filter(given -> given.clarity(failure) > 0)
                // Of equals the first, which is the path's: what is unreadable there leads nowhere.
                .max(Comparator.<CitedParameter>comparingInt(given -> given.clarity(failure))
                        .thenComparing(given -> given.value().length()))
                .flatMap(cited -> Optional.ofNullable(cited.name()));
    }

    private static CitedParameter of(Map.Entry<String, String> parameter) {
        return new CitedParameter(parameter.getKey(), parameter.getValue());
    }

    private int clarity(String failure) {
        // A date's reader cites the beginning of a long text only.
        if (value.isEmpty() || !failure.contains(value.substring(0, Math.min(value.length(), MOST_CITED)))) {
            return 0;
        }
        if (failure.contains("'" + value + "'") || failure.contains('"' + value + '"')) {
            return QUOTED;
        }
        return failure.endsWith(value) ? LAST : SOMEWHERE;
    }
}
