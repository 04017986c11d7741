package cn.guiyan.projection;

import cn.guiyan.events.Event;
import java.util.ArrayList;
import java.util.List;

/** What one transaction brought about. */
final class Advance {
    private final List<Event> events = new ArrayList<>();
    private final List<Erased> erased = new ArrayList<>();
    private int skipped;
    private int parked;
    private int remaining = -1;

    void add(List<Event> changed, List<Erased> gone) {
        events.addAll(changed);
        erased.addAll(gone);
    }

    /** Counts keys of which the views show that version or a newer one already. */
    void skip(int keys) {
        skipped += keys;
    }

    void park() {
        parked++;
    }

    /** Notes how many keys are parked in the end. */
    void remain(int keys) {
        remaining = keys;
    }

    /** Keys parked in the end, or -1 when nobody looked. */
    int remaining() {
        return remaining;
    }

    int applied() {
        return events.size() + erased.size();
    }

    int skipped() {
        return skipped;
    }

    int parked() {
        return parked;
    }

    ProjectionAdvanced announcement() {
        return new ProjectionAdvanced(List.copyOf(events), List.copyOf(erased), false);
    }
}
