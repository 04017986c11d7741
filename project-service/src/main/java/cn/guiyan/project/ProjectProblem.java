package cn.guiyan.project;

import cn.guiyan.http.ProblemType;

/** The refusals of project-service; their texts are in {@code problems/project_*.properties}. */
public enum ProjectProblem implements ProblemType {
    /** The investor is no merchant that merchant-service has told of. */
    UNKNOWN_INVESTOR_MERCHANT(409),
    /** The investor is no chamber that merchant-service has told of. */
    UNKNOWN_INVESTOR_CHAMBER(409),
    /** Class A means landed, class B in talks. */
    CLASS_DOES_NOT_FIT_STAGE(400),
    /** A project goes forward one stage at a time, and back only with a reason. */
    ILLEGAL_STAGE_CHANGE(409),
    /** A business date in the future, or before the stage that it follows. */
    ILLEGAL_DATE(400),
    /** The region's ledger has an entry with that voucher. */
    DUPLICATE_VOUCHER(409),
    /** The entry is not in the state that the step starts from. */
    ILLEGAL_ENTRY_STATE(409),
    /** Who recorded an entry does not verify it. */
    SELF_VERIFICATION(403);

    private final int status;

    ProjectProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
