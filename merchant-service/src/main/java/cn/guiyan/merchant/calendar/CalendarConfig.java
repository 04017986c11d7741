package cn.guiyan.merchant.calendar;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of calendars. */
@ConfigMapping(prefix = "guiyan.merchant.calendar")
public interface CalendarConfig {
    /** How long a calendar is served after its person was last seen signed in. Whoever's account is disabled keeps it that long at the most. */
    @WithDefault("14d")
    Duration lifetime();

    /** How often it is written down that a person was seen, unless what they may see has changed. */
    @WithDefault("1h")
    Duration renewEvery();
}
