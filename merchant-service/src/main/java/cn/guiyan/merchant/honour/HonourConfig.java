package cn.guiyan.merchant.honour;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of the selection rounds. */
@ConfigMapping(prefix = "guiyan.merchant.honour")
public interface HonourConfig {
    /** How many days a publicity period (公示期) has at least, its first and last included. */
    @WithDefault("5")
    int publicityDays();
}
