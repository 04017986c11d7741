package cn.guiyan.events.target;

import cn.guiyan.events.Event;
import cn.guiyan.events.EventContract;
import cn.guiyan.events.Topics;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A year's plan for one calibre with its target tree (任务分解).
 *
 * @param year calendar year
 * @param calibre base or composite calibre
 * @param percentScale decimals of a completion percentage
 * @param yearOnYearScale decimals of a year-on-year percentage
 * @param rounding a {@link java.math.RoundingMode} name; DOWN truncates as the bulletin does
 * @param tieRule SHARED (1, 2, 2, 4), DENSE (1, 2, 2, 3) or BY_OTHER_MEASURE
 * @param status DRAFT or RELEASED
 * @param provenance where the targets come from, shown under the page
 * @param targets the tree, parents before children; the first node is the city's
 */
@EventContract(type = "plan.changed.v1", topic = Topics.PLANS)
public record PlanChanged(
        UUID id,
        long version,
        @Nullable String region,
        String name,
        int year,
        String calibre,
        int percentScale,
        int yearOnYearScale,
        String rounding,
        String tieRule,
        String status,
        @Nullable String provenance,
        List<Target> targets)
        implements Event {

    /**
     * One node of the tree.
     *
     * @param code region code, or the plan's own code of a department
     * @param name the region's or department's name
     * @param parent code of the parent node, or null for the root
     * @param amount yuan for the whole year
     * @param reserve yuan that the node keeps back from its children
     */
    public record Target(String code, String name, @Nullable String parent, BigDecimal amount, BigDecimal reserve) {}
}
