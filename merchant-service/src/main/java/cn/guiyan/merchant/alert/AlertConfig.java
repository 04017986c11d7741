package cn.guiyan.merchant.alert;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of alerts. */
@ConfigMapping(prefix = "guiyan.merchant.alert")
public interface AlertConfig {
    /** How often somebody looks whether there is something to tell; once for all replicas. A change is told that much later at the most. */
    @WithDefault("1m")
    Duration interval();

    /** Alerts that are written in one transaction. */
    @WithDefault("500")
    int batch();
}
