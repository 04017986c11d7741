package cn.guiyan.events.merchant;

import cn.guiyan.events.Event;
import cn.guiyan.events.EventContract;
import cn.guiyan.events.Origin;
import cn.guiyan.events.Topics;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A chamber of Wenzhou merchants elsewhere (异地温州商会).
 *
 * @param place the GB/T 2260 code of the place it stands in
 * @param level PROVINCE, PREFECTURE or COUNTY
 * @param represents the province it signs for, or null
 * @param region the office that keeps its file
 */
@EventContract(type = "chamber.changed.v1", topic = Topics.CHAMBERS)
public record ChamberChanged(
        UUID id,
        long version,
        String name,
        String place,
        String level,
        @Nullable String represents,
        String region,
        Origin origin)
        implements Event {}
