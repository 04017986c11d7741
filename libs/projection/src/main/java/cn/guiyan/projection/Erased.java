package cn.guiyan.projection;

import java.util.UUID;

/**
 * An aggregate that was erased by a tombstone.
 *
 * @param topic its topic
 * @param id its id
 * @param version of the erasure
 */
public record Erased(String topic, UUID id, long version) {}
