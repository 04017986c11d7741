package cn.guiyan.merchant.followup;

import cn.guiyan.http.ProblemException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who is to do it (交办).
 *
 * @param leads 1 to 20 lead units, each of which replies for itself
 * @param assisting at most 10 more
 * @param due the day by which they reply
 */
public record Assignment(List<String> leads, List<String> assisting, LocalDate due) {
    /** As many as the city has counties and zones, and some departments. */
    public static final int MOST_LEADS = 20;

    public static final int MOST_ASSISTING = 10;

    /** @throws ProblemException {@code unit-named-twice} when a unit has two parts in it */
    public Assignment {
        leads = List.copyOf(leads);
        assisting = List.copyOf(assisting);
        Set<String> named = new HashSet<>();
        Stream.concat(leads.stream(), assisting.stream())
                .filter(unit -> !named.add(unit))
                .findFirst()
                .ifPresent(unit -> {
                    throw new ProblemException(FollowUpProblem.UNIT_NAMED_TWICE, Map.of("unit", unit));
                });
    }

    List<String> units() {
        return Stream.concat(leads.stream(), assisting.stream()).toList();
    }

    List<Task> tasks() {
        return Stream.concat(
                        leads.stream().map(unit -> new Task(unit, Duty.LEAD, FollowUpState.ASSIGNED, due)),
                        assisting.stream().map(unit -> new Task(unit, Duty.ASSISTING, FollowUpState.ASSIGNED, due)))
                .toList();
    }
}
