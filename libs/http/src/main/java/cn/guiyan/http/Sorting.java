package cn.guiyan.http;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The order of a list, as the parameter {@code sort} gives it: {@code name}, or {@code -name} for descending.
 *
 * @param field one of those the list may be sorted by
 * @param descending whether the largest comes first
 */
public record Sorting(String field, boolean descending) {
    /**
     * @param text the parameter, or null
     * @param allowed fields that the list may be sorted by
     * @param otherwise the order without the parameter
     * @throws ProblemException {@code unknown-sort} (400), naming those allowed
     */
    public static Sorting of(@Nullable String text, Set<String> allowed, Sorting otherwise) {
        if (text == null || text.isBlank()) {
            return otherwise;
        }
        boolean descending = text.startsWith("-");
        String field = descending ? text.substring(1) : text;
        if (!allowed.contains(field)) {
            throw new ProblemException(
                    CommonProblem.UNKNOWN_SORT,
                    Map.of("sort", text, "allowed", String.join(", ", new TreeSet<>(allowed))));
        }
        return new Sorting(field, descending);
    }
}
