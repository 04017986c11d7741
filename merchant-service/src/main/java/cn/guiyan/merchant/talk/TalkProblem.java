package cn.guiyan.merchant.talk;

import cn.guiyan.http.ProblemType;

/** The refusals of talks; their texts are in {@code problems/merchant-talk_*.properties}. */
public enum TalkProblem implements ProblemType {
    /** Only merchants of the top hundred are talked with in batches. */
    NOT_TOP_HUNDRED(409),
    /** A merchant stands in a batch once. */
    MERCHANT_TWICE(400),
    /** The merchant is not in the batch. */
    NOT_IN_BATCH(409),
    /** A batch has one talk with each merchant, which stays. */
    TALKED_ALREADY(409);

    private final int status;

    TalkProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
