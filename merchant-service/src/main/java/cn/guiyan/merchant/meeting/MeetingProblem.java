package cn.guiyan.merchant.meeting;

import cn.guiyan.http.ProblemType;

/** The refusals of meetings; their texts are in {@code problems/merchant-meeting_*.properties}. */
public enum MeetingProblem implements ProblemType {
    /** The meeting referred to does not exist. */
    UNKNOWN_MEETING(409),
    /** An official who is no leader stands among the leaders. */
    NOT_A_LEADER(409);

    private final int status;

    MeetingProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
