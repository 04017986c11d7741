package cn.guiyan.merchant.agreement;

import cn.guiyan.http.ProblemType;

/** The refusals of agreements; their texts are in {@code problems/merchant-agreement_*.properties}. */
public enum AgreementProblem implements ProblemType {
    /** The yearly parts do not sum to the amount. */
    SPLIT_DOES_NOT_SUM(400),
    /** A year stands in the split twice. */
    SPLIT_YEAR_TWICE(400),
    /** A year of the split is no year of the term. */
    SPLIT_OUTSIDE_TERM(400),
    /** What has run out is not signed. */
    SIGNED_AFTER_TERM(400),
    /** The chamber does not represent that province. */
    REPRESENTS_MISMATCH(409),
    /** What has ended is not changed. */
    AGREEMENT_ENDED(409),
    /** An agreement ends within its term. */
    AGREEMENT_ENDS_OUTSIDE_TERM(400),
    /** A project fulfils one agreement at a time. */
    PROJECT_LINKED(409),
    /** There is no such link to take away. */
    PROJECT_NOT_LINKED(409),
    /** Funds count from a day of the term. */
    LINK_OUTSIDE_TERM(400),
    /** An agreement has at most 500 projects. */
    TOO_MANY_PROJECTS(409),
    /** Nothing fulfils what is not signed. */
    EVIDENCE_BEFORE_SIGNING(400);

    private final int status;

    AgreementProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
