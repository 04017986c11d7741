package cn.guiyan.events.merchant;

import cn.guiyan.events.Event;
import cn.guiyan.events.EventContract;
import cn.guiyan.events.Origin;
import cn.guiyan.events.Topics;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A merchant of Wenzhou origin (温商).
 *
 * @param region the home county, whose office keeps the record
 * @param presentCity the GB/T 2260 code of the city the merchant works in
 * @param industry GB/T 4754 section letter, A to T
 * @param chamberId the chamber the merchant belongs to, or null
 * @param canvassing UNVISITED, CONTACTED, INTERESTED, RETURNED or DECLINED (摸排状态)
 * @param companyId the company's file, or null; since revision 2
 * @param tags in the office's order (标签); null before revision 2
 * @param mergedInto the record that stands for this one since they were merged (合并), or null; since revision 3. This one is then no longer
 *     listed, and its id goes on naming that one
 */
@EventContract(type = "merchant.changed.v1", topic = Topics.MERCHANTS)
public record MerchantChanged(
        UUID id,
        long version,
        String name,
        String region,
        String presentCity,
        String industry,
        @Nullable String company,
        @Nullable UUID chamberId,
        String canvassing,
        Origin origin,
        @Nullable UUID companyId,
        @Nullable List<String> tags,
        @Nullable UUID mergedInto)
        implements Event {}
