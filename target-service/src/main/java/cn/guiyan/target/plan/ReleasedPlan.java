package cn.guiyan.target.plan;

import cn.guiyan.figures.RankedTargets;
import cn.guiyan.figures.Rounding;
import cn.guiyan.figures.TieRule;
import java.util.List;

/**
 * What a ranking takes from a released plan.
 *
 * @param targets the tree, the root first
 */
public record ReleasedPlan(Rounding rounding, TieRule tieRule, List<Target> targets) {
    public ReleasedPlan {
        targets = List.copyOf(targets);
    }

    /** The city's target. */
    public Target root() {
        return targets.get(0);
    }

    /** The regions that are ranked. */
    public List<Target> ranked() {
        return RankedTargets.of(targets, Target::code, Target::parent);
    }
}
