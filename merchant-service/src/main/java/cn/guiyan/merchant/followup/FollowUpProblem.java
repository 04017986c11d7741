package cn.guiyan.merchant.followup;

import cn.guiyan.http.ProblemType;

/** The refusals of following up; their texts are in {@code problems/merchant-followup_*.properties}. */
public enum FollowUpProblem implements ProblemType {
    /** The state does not allow the step; {@code possible} names what it allows. */
    ILLEGAL_STEP(409),
    /** The caller's unit has no such part in it. */
    NOT_YOUR_UNIT(403),
    /** Due before the day of the step that sets it. */
    DUE_IN_THE_PAST(400),
    /** The units would have longer than the leader gave. */
    DUE_AFTER_DIRECTIVE(400),
    /** A step on a day to come, or before the step before it. */
    ILLEGAL_STEP_DATE(400),
    /** The code is no unit's. */
    UNKNOWN_UNIT(400),
    /** A unit is named for two parts. */
    UNIT_NAMED_TWICE(400),
    /** Sent back and commented upon too often. */
    TRAIL_FULL(409),
    /** Whoever raised it still has time to rate it. */
    RATING_AWAITED(409);

    private final int status;

    FollowUpProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
