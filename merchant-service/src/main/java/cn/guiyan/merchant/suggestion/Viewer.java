package cn.guiyan.merchant.suggestion;

import cn.guiyan.access.Caller;
import cn.guiyan.access.RegionScope;
import java.util.Objects;
import java.util.Set;

/**
 * Who looks at suggestions. Leaders, the city's office and supervisors see every one; others what they raised, and, unless it is about conduct, what
 * their unit has a part in or their region keeps. A department sees every region, but has only its part here.
 *
 * @param unit code, or empty
 * @param regions of an office that sees no more than its own
 */
record Viewer(boolean seesEverything, String account, String unit, Set<String> regions) {
    static Viewer of(Caller caller) {
        RegionScope scope = caller.scope();
        return new Viewer(
                caller.seesEveryUnit(),
                caller.name(),
                Objects.requireNonNullElse(caller.unit(), ""),
                scope.isAll() ? Set.of() : scope.codes());
    }

    boolean sees(Suggestion suggestion) {
        return seesEverything
                || suggestion.isRaisedBy(account)
                || (suggestion.category() != SuggestionCategory.CONDUCT
                        && (suggestion.followUp().units().contains(unit) || regions.contains(suggestion.region())));
    }
}
