package cn.guiyan.merchant.alert;

import cn.guiyan.access.Caller;
import cn.guiyan.access.RegionScope;
import cn.guiyan.http.Filter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Who looks at alerts. Within their regions they see all but what another unit has not answered, which is the business of that unit, of leaders, of the
 * city's office and of supervisors; of a complaint about conduct not even the unit's own.
 *
 * @param unit code, or empty
 */
record AlertReader(RegionScope scope, boolean seesEveryUnit, String unit) {
    // "in" wants a code, even where the other half of the condition decides.
    private static final Set<String> NOWHERE = Set.of("-");

    static AlertReader of(Caller caller) {
        return new AlertReader(caller.scope(), caller.seesEveryUnit(), Objects.requireNonNullElse(caller.unit(), ""));
    }

    /** Whose matters the reader may know; row security repeats the same bound in the database. */
    Filter seen() {
        Filter filter = Filter.within(RegionScope.all())
                .and("a.fact.region in :regions", "regions", scope.isAll() ? null : List.copyOf(codes()));
        return seesEveryUnit
                ? filter
                : filter.and(
                        "(a.fact.unit is null or (a.fact.confidential = false"
                                + " and (a.fact.unit = :own or a.fact.unit in :offices)))",
                        Map.of("own", unit, "offices", List.copyOf(codes())));
    }

    Set<String> codes() {
        return scope.codes().isEmpty() ? NOWHERE : scope.codes();
    }
}
