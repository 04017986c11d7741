package cn.guiyan.merchant.honour;

import cn.guiyan.http.ProblemType;

/** The refusals of selection rounds and candidates; their texts are in {@code problems/merchant-honour_*.properties}. */
public enum HonourProblem implements ProblemType {
    /** The round is not in the state that the step needs. */
    ILLEGAL_ROUND_STATE(409),
    /** A publicity period has at least so many days. */
    PUBLICITY_TOO_SHORT(400),
    /** Nothing is decided before the publicity period has ended. */
    PUBLICITY_NOT_OVER(409),
    /** Objections are raised during the publicity period. */
    OUTSIDE_PUBLICITY(400),
    /** A candidate is either a merchant or a chamber. */
    ONE_CANDIDATE(400),
    /** Somebody is nominated once in a round. */
    ALREADY_NOMINATED(409),
    /** A round has at most 500 candidates. */
    TOO_MANY_CANDIDATES(409),
    /** Who is selected is a candidate of the round. */
    UNKNOWN_CANDIDATE(409),
    /** Nobody is selected while an objection is open. */
    OBJECTION_OPEN(409),
    /** There is no objection of that number. */
    UNKNOWN_OBJECTION(409),
    /** An objection is resolved once. */
    OBJECTION_RESOLVED(409),
    /** A candidate has at most 100 objections. */
    TOO_MANY_OBJECTIONS(409);

    private final int status;

    HonourProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
