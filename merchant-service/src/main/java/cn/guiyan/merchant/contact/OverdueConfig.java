package cn.guiyan.merchant.contact;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** For how many days nobody may be left alone; contact on the last of them is in time. */
@ConfigMapping(prefix = "guiyan.merchant.contact.overdue")
public interface OverdueConfig {
    /** Days for the hundred leading merchants (百名领头雁). */
    @WithDefault("60")
    int leading();

    /** Days for the top hundred (百强温商). */
    @WithDefault("90")
    int topHundred();

    /** Days for every other merchant. */
    @WithDefault("365")
    int other();

    /** Days for a chamber. */
    @WithDefault("90")
    int chamber();
}
