package cn.guiyan.http;

import cn.guiyan.access.RegionScope;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Conditions of a list, gathered as they are given, within the caller's scope. */
public final class Filter {
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    private Filter() {}

    /** Everything in a scope, for entities with a {@code region}. Row security repeats the same bound in the database. */
    public static Filter within(RegionScope scope) {
        Filter filter = new Filter();
        return scope.isAll() ? filter : filter.and("region in :scope", "scope", scope.codes());
    }

    /** Narrows by a condition with one parameter, unless the value is absent. */
    public Filter and(String condition, String parameter, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            values.put(parameter, value);
        }
        return this;
    }

    /** Narrows by a condition with several parameters. */
    public Filter and(String condition, Map<String, ?> parameters) {
        conditions.add(condition);
        values.putAll(parameters);
        return this;
    }

    /** The condition, as it is written in HQL or SQL. */
    public String hql() {
        return conditions.isEmpty() ? "true" : String.join(" and ", conditions);
    }

    /** Values of the parameters. */
    public Map<String, Object> values() {
        return values;
    }
}
