package cn.guiyan.merchant.training;

import cn.guiyan.http.ProblemType;

/** The refusals of training classes; their texts are in {@code problems/merchant-training_*.properties}. */
public enum TrainingProblem implements ProblemType {
    /** A merchant attends a class once. */
    ATTENDEE_TWICE(400),
    /** Nobody has attended what has not begun. */
    CLASS_NOT_BEGUN(409);

    private final int status;

    TrainingProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
