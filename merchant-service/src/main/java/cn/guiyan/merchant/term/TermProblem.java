package cn.guiyan.merchant.term;

import cn.guiyan.http.ProblemType;

/** The refusals of chambers' terms; their texts are in {@code problems/merchant-term_*.properties}. */
public enum TermProblem implements ProblemType {
    /** Another term of the chamber has some of these days. */
    OVERLAPPING_TERM(409),
    /** Another term of the chamber has that number. */
    TERM_NUMBER_TAKEN(409),
    /** An officer's days are not all within the term. */
    POST_OUTSIDE_TERM(400),
    /** Two merchants are president on the same day. */
    TWO_PRESIDENTS(400),
    /** A merchant has the same post twice on the same day. */
    POST_LISTED_TWICE(400);

    private final int status;

    TermProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
