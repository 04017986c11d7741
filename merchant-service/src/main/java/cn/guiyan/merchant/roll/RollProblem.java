package cn.guiyan.merchant.roll;

import cn.guiyan.http.ProblemType;

/** The refusals of the rolls; their texts are in {@code problems/merchant-roll_*.properties}. */
public enum RollProblem implements ProblemType {
    /** The merchant is on the roll on some of these days. */
    ALREADY_ON_ROLL(409),
    /** An entry ends once. */
    ROLL_ENTRY_ENDED(409);

    private final int status;

    RollProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
