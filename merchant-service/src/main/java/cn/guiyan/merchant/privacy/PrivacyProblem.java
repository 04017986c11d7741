package cn.guiyan.merchant.privacy;

import cn.guiyan.http.ProblemType;

/** Refusals of erasures; their texts are in {@code problems/merchant-privacy_*.properties}. */
public enum PrivacyProblem implements ProblemType {
    /** The reference is kept for good, and names whom it is about. */
    REFERENCE_NAMES_PERSON(400);

    private final int status;

    PrivacyProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
