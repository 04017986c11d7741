package cn.guiyan.demo;

import org.jspecify.annotations.Nullable;

/**
 * A chamber to be opened by the city office.
 *
 * @param key what the rest of the world calls it; stable for a seed
 */
public record Chamber(
        String key,
        String recordedBy,
        String name,
        String place,
        String level,
        @Nullable String represents,
        String region,
        String contactName,
        String contactPhone) {}
