package cn.guiyan.merchant.duplicate;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The aggregates that a merge has touched, by table: their readers are told. */
final class Touched {
    private final Map<String, Set<UUID>> changed = new LinkedHashMap<>();
    private final Map<String, Set<UUID>> gone = new HashMap<>();

    /** Whose rows have changed, and whose version has not yet. */
    void later(String table, Collection<UUID> ids) {
        changed.computeIfAbsent(table, key -> new HashSet<>()).addAll(ids);
    }

    /** What is no more. */
    void gone(String table, Collection<UUID> ids) {
        gone.computeIfAbsent(table, key -> new HashSet<>()).addAll(ids);
    }

    Map<String, Set<UUID>> changed() {
        return changed;
    }

    Map<String, Set<UUID>> gone() {
        return gone;
    }
}
