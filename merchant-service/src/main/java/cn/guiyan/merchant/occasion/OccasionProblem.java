package cn.guiyan.merchant.occasion;

import cn.guiyan.http.ProblemType;

/** The refusals of occasions and signings; their texts are in {@code problems/merchant-occasion_*.properties}. */
public enum OccasionProblem implements ProblemType {
    /** An occasion has at most 1000 signings. */
    TOO_MANY_SIGNINGS(409),
    /** A signing lands once, and then stays as it is. */
    SIGNING_HAS_LANDED(409),
    /** A project realises one signing. */
    PROJECT_HAS_LANDED(409),
    /** Nothing lands before it is signed. */
    LANDED_BEFORE_SIGNING(400),
    /** What was signed on the occasion has landed before the day to which it is moved. */
    HELD_AFTER_LANDING(409);

    private final int status;

    OccasionProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
