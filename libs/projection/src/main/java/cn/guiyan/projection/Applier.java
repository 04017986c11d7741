package cn.guiyan.projection;

import cn.guiyan.events.Event;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/**
 * Brings one kind of event into the projected tables, many at a time. It uses unqualified table names and set-based statements, depends
 * on nothing but the events and the projected tables, and neither commits nor rolls back; so a rebuild gives the same rows.
 *
 * @param <E> the event
 */
public interface Applier<E extends Event> {
    /** The event it takes. */
    Class<E> event();

    /** Inserts or replaces; each aggregate occurs once, with a version newer than the one shown. */
    void upsert(Connection connection, List<E> batch) throws SQLException;

    /** Removes what is shown of these aggregates. */
    void erase(Connection connection, List<UUID> ids) throws SQLException;
}
