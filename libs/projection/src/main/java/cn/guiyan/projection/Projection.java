package cn.guiyan.projection;

import cn.guiyan.events.Event;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** What a service wants to know of others. A service that reads supplies one bean of this type. */
public interface Projection {
    /** The reader's name in {@code offsets}, and its Kafka consumer group unless configured otherwise; never changed. */
    String name();

    /**
     * Class path folder of the Flyway migrations that create the projected tables. They name tables without a schema and may
     * use the placeholder {@code app}; reading is granted to that role by default.
     */
    default String migrations() {
        return "db/views";
    }

    /** How each event reaches the tables. Several appliers may take the same event. */
    List<Applier<?>> appliers();

    /**
     * Called in the transaction that applied these events, before it commits. While a poison entry is looked for, it is called
     * once for each part of the batch.
     */
    default void beforeCommit(Connection connection, List<Event> events) throws SQLException {}
}
