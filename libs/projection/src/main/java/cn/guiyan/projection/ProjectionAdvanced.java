package cn.guiyan.projection;

import cn.guiyan.events.Event;
import java.util.List;

/**
 * CDI event: the views changed, and the change is committed. Observers run in the projection's thread and must be quick.
 *
 * @param events the newest state of each aggregate that advanced
 * @param erased the aggregates that were erased
 * @param elsewhere true when another replica or a rebuild changed the views; what changed is not known then and both lists are empty
 */
public record ProjectionAdvanced(List<Event> events, List<Erased> erased, boolean elsewhere) {
    /** Changed by somebody else. */
    static ProjectionAdvanced byOthers() {
        return new ProjectionAdvanced(List.of(), List.of(), true);
    }

    boolean isEmpty() {
        return events.isEmpty() && erased.isEmpty() && !elsewhere;
    }
}
