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
 * An occasion on which projects are promoted and signed (年会、推介会、温州人大会).
 *
 * @param name name as published
 * @param kind ANNUAL_MEETING, PROMOTION, CONFERENCE, OTHER: 年会, 推介会, 温州人大会, or another
 * @param edition 第几届, or null
 * @param on when it is held
 * @param place code of the place where it is held
 * @param host who holds it
 * @param promoted projects that are promoted there
 * @param region code of the office that keeps it
 */
@EventContract(type = "occasion.changed.v1", topic = Topics.OCCASIONS)
public record OccasionChanged(
        UUID id,
        long version,
        String name,
        String kind,
        @Nullable Integer edition,
        LocalDate on,
        String place,
        String host,
        List<Promotion> promoted,
        String region,
        Origin origin)
        implements Event {

    /**
     * One promoted project.
     *
     * @param name name as promoted
     * @param projectId the project's id, or null while the library does not have it
     */
    public record Promotion(String name, @Nullable UUID projectId) {}
}
