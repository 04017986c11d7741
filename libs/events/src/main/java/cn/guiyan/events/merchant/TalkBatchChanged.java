package cn.guiyan.events.merchant;

import cn.guiyan.events.Event;
import cn.guiyan.events.EventContract;
import cn.guiyan.events.Origin;
import cn.guiyan.events.Topics;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A batch of talks with merchants of the top hundred (百强温商分批洽谈).
 *
 * @param number 第几批, in order, without gaps
 * @param plannedMonth ISO year and month
 * @param talks one for every merchant of the batch
 * @param region code of the office that keeps it
 */
@EventContract(type = "talk-batch.changed.v1", topic = Topics.TALK_BATCHES)
public record TalkBatchChanged(
        UUID id, long version, int number, String plannedMonth, List<Talk> talks, String region, Origin origin)
        implements Event {

    /**
     * A merchant of the batch, and what came of the talk.
     *
     * @param merchantId the merchant's id
     * @param talkedOn when they talked, or null
     * @param officialIds the officials who talked with the merchant
     * @param outcome INTERESTED, FOLLOW_UP, NOT_INTERESTED: 有意向, 继续跟进, 暂无意向; null before the talk
     */
    public record Talk(
            UUID merchantId,
            @Nullable LocalDate talkedOn,
            List<UUID> officialIds,
            @Nullable String outcome) {}
}
