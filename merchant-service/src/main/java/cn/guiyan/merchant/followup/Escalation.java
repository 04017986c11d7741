package cn.guiyan.merchant.followup;

import java.time.LocalDate;

/** What is done about days overdue (催办、督办). */
public enum Escalation {
    /** Nothing. */
    NONE,
    /** 催办: the unit is reminded. */
    REMIND,
    /** 督办: it is the supervisors' business. */
    SUPERVISE;

    /** @param daysOverdue of {@link FollowUp#daysOverdue} */
    public static Escalation of(long daysOverdue, FollowUpConfig config) {
        if (daysOverdue >= config.superviseAfterDays()) {
            return SUPERVISE;
        }
        return daysOverdue >= config.remindAfterDays() ? REMIND : NONE;
    }

    /** What was due on this day or before is escalated so far today; today itself for {@link #NONE}. */
    public LocalDate latestDue(LocalDate today, FollowUpConfig config) {
        return switch (this) {
            case NONE -> today;
            case REMIND -> today.minusDays(config.remindAfterDays());
            case SUPERVISE -> today.minusDays(config.superviseAfterDays());
        };
    }
}
