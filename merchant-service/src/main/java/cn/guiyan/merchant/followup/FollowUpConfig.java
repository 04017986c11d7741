package cn.guiyan.merchant.followup;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Period;

/** Settings of following up. */
@ConfigMapping(prefix = "guiyan.follow-up")
public interface FollowUpConfig {
    /** Days after the due date from which a unit is reminded; at least 1. */
    @WithDefault("1")
    int remindAfterDays();

    /** Days after the due date from which supervisors see it. */
    @WithDefault("7")
    int superviseAfterDays();

    /** How long a rating is waited for before something may be closed without one, as an ISO period of days or months. */
    @WithDefault("P30D")
    Period ratingTime();
}
