package cn.guiyan.events.merchant;

import cn.guiyan.events.Event;
import cn.guiyan.events.EventContract;
import cn.guiyan.events.Topics;
import java.util.List;
import java.util.UUID;

/**
 * Two merchants' records that were one person's, on their way to becoming one (合并).
 *
 * @param state PROPOSED, EXECUTED, DECLINED or UNDONE
 * @param survivorId the record that stays
 * @param absorbedId the record whose id names the other while the merge holds
 * @param consents the offices that have consented, as codes of their regions
 * @param region of the record that stays
 */
@EventContract(type = "merge.changed.v1", topic = Topics.MERGES)
public record MergeChanged(
        UUID id, long version, String state, UUID survivorId, UUID absorbedId, List<String> consents, String region)
        implements Event {}
