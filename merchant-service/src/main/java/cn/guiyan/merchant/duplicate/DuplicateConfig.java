package cn.guiyan.merchant.duplicate;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of duplicates and merges. */
@ConfigMapping(prefix = "guiyan.merchant.duplicates")
public interface DuplicateConfig {
    /** How often records that were written are compared with the others. */
    @WithDefault("5s")
    Duration poll();

    /** Records compared in one transaction. */
    @WithDefault("500")
    int batch();

    /** How long a merge may be undone, and what it needs for that is kept. */
    @WithDefault("30d")
    Duration undo();

    /** How long a token of a check may be used. */
    @WithDefault("7d")
    Duration token();
}
