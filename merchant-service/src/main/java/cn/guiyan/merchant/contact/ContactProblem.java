package cn.guiyan.merchant.contact;

import cn.guiyan.http.ProblemType;

/** The refusals of contacts; their texts are in {@code problems/merchant-contact_*.properties}. */
public enum ContactProblem implements ProblemType {
    /** A contact is with one merchant, or with one chamber. */
    CONTACT_NEEDS_ONE_SUBJECT(400),
    /** Only what has been is recorded. */
    CONTACT_IN_FUTURE(400),
    /** What follows a contact is not before it. */
    NEXT_STEP_BEFORE_CONTACT(400),
    /** There is nothing to be done. */
    NO_NEXT_STEP(409),
    /** A next step is done once. */
    NEXT_STEP_DONE(409);

    private final int status;

    ContactProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
