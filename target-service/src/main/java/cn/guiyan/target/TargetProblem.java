package cn.guiyan.target;

import cn.guiyan.http.ProblemType;

/** The refusals of target-service; their texts are in {@code problems/target_*.properties}. */
public enum TargetProblem implements ProblemType {
    /** The year has a plan for that calibre. */
    PLAN_EXISTS(409),
    /** A released plan is not changed any more. */
    PLAN_RELEASED(409),
    /** There is nothing to release. */
    TARGETS_MISSING(409),
    /** Children and reserve do not sum to the parent. */
    TARGETS_DO_NOT_SUM(409),
    /** A code occurs twice in the tree. */
    DUPLICATE_TARGET(400),
    /** The region does not lie directly below the node above it, or the root is not a city. */
    TARGET_MISPLACED(400),
    /** A department without a name, with children, or as the root. */
    ILLEGAL_DEPARTMENT(400),
    /** More nodes or levels than a tree may have. */
    TARGET_TREE_TOO_LARGE(400),
    /** Not a possible amount of a target. */
    ILLEGAL_TARGET_AMOUNT(400),
    /** Only months of a released plan are frozen. */
    PLAN_NOT_RELEASED(409),
    /** Months are frozen in order. */
    PREVIOUS_MONTH_OPEN(409),
    /** A month is frozen once, then corrected. */
    MONTH_ALREADY_FROZEN(409),
    /** Only a month that was frozen is corrected. */
    MONTH_NOT_FROZEN(409),
    /** The month has not ended. */
    MONTH_NOT_OVER(409),
    /** What the caller has just written has not arrived here yet. */
    FIGURES_BEHIND(503);

    private final int status;

    TargetProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
