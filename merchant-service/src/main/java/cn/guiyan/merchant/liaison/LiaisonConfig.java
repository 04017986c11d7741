package cn.guiyan.merchant.liaison;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of liaison. */
@ConfigMapping(prefix = "guiyan.merchant.liaison")
public interface LiaisonConfig {
    /** A cover, or a link, that ends within so many days is about to end (任期将满). */
    @WithDefault("90")
    int expiringWithinDays();
}
