package cn.guiyan.demo;

import org.jspecify.annotations.Nullable;

/**
 * A merchant who does not exist.
 *
 * @param chamber key of the chamber, or null where the city has none
 */
public record Merchant(
        String key,
        String recordedBy,
        String name,
        String region,
        String presentCity,
        String industry,
        String company,
        String phone,
        @Nullable String chamber,
        String canvassing) {}
