package cn.guiyan.target.plan;

import cn.guiyan.figures.RankedTargets;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One node of a target tree.
 *
 * @param code region code, or the plan's own code of a department
 * @param name as published
 * @param parent code of the node above, or null for the root
 * @param amount yuan for the whole year
 * @param reserve yuan that the node keeps back from its children (机动)
 */
@Embeddable
public record Target(String code, String name, @Nullable String parent, BigDecimal amount, BigDecimal reserve) {
    /** Whether it is a department's, which has no ledger of its own and is not ranked. */
    public boolean isDepartment() {
        return RankedTargets.isDepartment(code);
    }
}
