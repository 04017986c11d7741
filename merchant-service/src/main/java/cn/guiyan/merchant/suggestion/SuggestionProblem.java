package cn.guiyan.merchant.suggestion;

import cn.guiyan.http.ProblemType;

/** The refusals of suggestions; their texts are in {@code problems/merchant-suggestion_*.properties}. */
public enum SuggestionProblem implements ProblemType {
    /** Raised by a merchant, by a chamber, or anonymously: one of them. */
    RAISER_UNCLEAR(400),
    /** The official named is not a city leader in post. */
    NOT_A_LEADER_IN_POST(409),
    /** No leader is named, or the caller's account is not that leader's. */
    LEADER_UNCLEAR(409),
    /** Neither the city's office nor the leader who gave the directive. */
    NOT_THE_DIRECTING_LEADER(403),
    /** Whoever raised it rates it. */
    NOT_THE_RAISER(403),
    /** A complaint about conduct is not for other units. */
    CONDUCT_STAYS_WITH_OFFICE(400);

    private final int status;

    SuggestionProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
