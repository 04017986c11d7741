package cn.guiyan.merchant.rotation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How values under old keys are looked for. */
@ConfigMapping(prefix = "guiyan.merchant.key-rotation")
public interface RotationConfig {
    /** How long after one look the next begins: a replica that has not got the new key yet may write under the old one. */
    @WithDefault("1h")
    Duration every();

    /** Values that are encrypted anew in one transaction. */
    @WithDefault("500")
    int batch();
}
