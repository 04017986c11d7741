package cn.guiyan.merchant.company;

import cn.guiyan.http.ProblemType;

/** The refusals of the companies' files; their texts are in {@code problems/merchant-company_*.properties}. */
public enum CompanyProblem implements ProblemType {
    /** A unified social credit code of wrong length or characters, or with a wrong check digit. */
    ILLEGAL_CREDIT_CODE(400),
    /** Another company has that code. */
    CREDIT_CODE_TAKEN(409),
    /** The company referred to does not exist. */
    UNKNOWN_COMPANY(409);

    private final int status;

    CompanyProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
