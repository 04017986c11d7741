package cn.guiyan.merchant.followup;

import static cn.guiyan.merchant.followup.FollowUpState.ACCEPTED;
import static cn.guiyan.merchant.followup.FollowUpState.ASSIGNED;
import static cn.guiyan.merchant.followup.FollowUpState.DIRECTED;
import static cn.guiyan.merchant.followup.FollowUpState.RATED;
import static cn.guiyan.merchant.followup.FollowUpState.REGISTERED;
import static cn.guiyan.merchant.followup.FollowUpState.REPLIED;
import static cn.guiyan.merchant.followup.FollowUpState.RETURNED;

/** What is done to a follow-up. */
public enum Step {
    /** 批示: a leader says what is to be done. */
    DIRECT,
    /** 交办: lead and assisting units get it, with a due date. */
    ASSIGN,
    /** 协办意见: an assisting unit adds what it knows. */
    CONTRIBUTE,
    /** 回复: a lead unit says what it did. */
    REPLY,
    /** 认可: a reply is good. */
    ACCEPT,
    /** 退回: a reply is not, with the reason; the lead unit replies again. */
    RETURN,
    /** 满意度评价: by whoever raised it. */
    RATE,
    /** 办结 */
    CLOSE;

    /** Whether it may be done in a state. For REPLY, ACCEPT and RETURN that is the state of the lead unit's own task. */
    public boolean isLegalIn(FollowUpState state) {
        return switch (this) {
            case DIRECT -> state == REGISTERED;
            case ASSIGN -> state == REGISTERED || state == DIRECTED;
            case CONTRIBUTE -> state == ASSIGNED || state == REPLIED || state == RETURNED;
            case REPLY -> state == ASSIGNED || state == RETURNED;
            case ACCEPT, RETURN -> state == REPLIED;
            case RATE -> state == ACCEPTED;
            case CLOSE -> state == ACCEPTED || state == RATED;
        };
    }
}
