package cn.guiyan.projection;

import cn.guiyan.events.Event;
import cn.guiyan.events.EventCodec;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The appliers of a projection by event and by topic. */
final class Appliers {
    private final List<Applier<?>> all;
    private final Map<String, Class<? extends Event>> events = new HashMap<>();
    private final Map<String, List<Applier<?>>> byTopic = new LinkedHashMap<>();

    Appliers(List<Applier<?>> appliers) {
        all = List.copyOf(appliers);
        for (Applier<?> applier : all) {
            String topic = EventCodec.topic(applier.event());
            events.put(name(topic, EventCodec.type(applier.event())), applier.event());
            byTopic.computeIfAbsent(topic, t -> new ArrayList<>()).add(applier);
        }
    }

    /** The topics to read. */
    Set<String> topics() {
        return byTopic.keySet();
    }

    /** The event of that type, or null when nobody wants it. */
    @Nullable
    Class<? extends Event> eventOf(String topic, String type) {
        return events.get(name(topic, type));
    }

    /** Hands each applier its events and its erased aggregates. */
    void apply(Connection connection, List<Event> changed, List<Erased> erased) throws SQLException {
        for (Applier<?> applier : all) {
            upsert(applier, connection, changed);
        }
        Map<String, List<UUID>> gone = new LinkedHashMap<>();
        erased.forEach(
                e -> gone.computeIfAbsent(e.topic(), t -> new ArrayList<>()).add(e.id()));
        for (Map.Entry<String, List<UUID>> topic : gone.entrySet()) {
            for (Applier<?> applier : byTopic.getOrDefault(topic.getKey(), List.of())) {
                applier.erase(connection, topic.getValue());
            }
        }
    }

    private static <E extends Event> void upsert(Applier<E> applier, Connection connection, List<Event> changed)
            throws SQLException {
        List<E> own = changed.stream()
                .filter(applier.event()::isInstance)
                .map(applier.event()::cast)
                .toList();
        if (!own.isEmpty()) {
            applier.upsert(connection, own);
        }
    }

    private static String name(String topic, String type) {
        return topic + ' ' + type;
    }
}
