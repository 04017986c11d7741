package cn.guiyan.merchant.delegation;

import cn.guiyan.http.ProblemType;

/** The refusals of delegations; their texts are in {@code problems/merchant-delegation_*.properties}. */
public enum DelegationProblem implements ProblemType {
    /** The delegation referred to does not exist. */
    UNKNOWN_DELEGATION(409),
    /** A stop on a day on which the delegation is not here. */
    ITINERARY_OUTSIDE_DATES(400),
    /** Every named member comes at least once. */
    PERSON_TIMES_TOO_FEW(400),
    /** A member is a merchant of the register, or has a name. */
    MEMBER_NEEDS_ONE_NAME(400),
    /** A merchant is a member once, however often the merchant comes. */
    MEMBER_TWICE(400),
    /** A member belongs to a chamber that did not send the delegation. */
    MEMBER_OF_OTHER_CHAMBER(400),
    /** The delegation has no such intention. */
    UNKNOWN_INTENTION(409),
    /** An intention becomes one project, and then stays. */
    INTENTION_HAS_PROJECT(409),
    /** Only what is planned is received. */
    DELEGATION_NOT_PLANNED(409),
    /** Only what was received is closed. */
    DELEGATION_NOT_RECEIVED(409),
    /** What is closed is not rewritten. */
    DELEGATION_CLOSED(409);

    private final int status;

    DelegationProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
