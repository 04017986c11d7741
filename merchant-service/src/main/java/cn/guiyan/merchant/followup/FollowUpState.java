package cn.guiyan.merchant.followup;

import java.util.Arrays;
import java.util.List;

/** How far a follow-up has come; a lead unit's task goes from {@link #ASSIGNED} to {@link #ACCEPTED}. */
public enum FollowUpState {
    /** 已登记 */
    REGISTERED,
    /** 已批示 */
    DIRECTED,
    /** 已交办 */
    ASSIGNED,
    /** 已回复 */
    REPLIED,
    /** 已退回 */
    RETURNED,
    /** 已认可 */
    ACCEPTED,
    /** 已评价 */
    RATED,
    /** 已办结 */
    CLOSED;

    /** Whether a unit has still to do something: these can be overdue. */
    public boolean isWaiting() {
        return this == DIRECTED || this == ASSIGNED || this == RETURNED;
    }

    /** What may be done in it. */
    public List<Step> possible() {
        return Arrays.stream(Step.values()).filter(step -> step.isLegalIn(this)).toList();
    }
}
