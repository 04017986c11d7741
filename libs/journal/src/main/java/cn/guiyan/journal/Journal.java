package cn.guiyan.journal;

import cn.guiyan.events.Event;
import cn.guiyan.events.EventCodec;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.charset.StandardCharsets;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Appends changes in the transaction that makes them, and tells their history. An aggregate's row is locked and flushed before its change is
 * appended, so that the entries of one aggregate stand in the order of its versions.
 */
@ApplicationScoped
public class Journal {
    private static final String INSERT = """
            INSERT INTO journal.journal (topic, key, version, type, actor, region, reason, traceparent, payload)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?::json)""";

    private static final String INSERT_ALL = """
            INSERT INTO journal.journal (topic, key, version, type, actor, region, traceparent, payload)
            SELECT topic, key, version, type, ?, region, ?, payload::json
            FROM unnest(?::text[], ?::uuid[], ?::bigint[], ?::text[], ?::text[], ?::text[])
                WITH ORDINALITY AS change (topic, key, version, type, region, payload, number)
            ORDER BY number""";

    private final AgroalDataSource database;
    private final TransactionSynchronizationRegistry transactions;
    private final RelayRunner relay;
    private final History history;

    Journal(
            AgroalDataSource database,
            TransactionSynchronizationRegistry transactions,
            RelayRunner relay,
            History history) {
        this.database = database;
        this.transactions = transactions;
        this.relay = relay;
        this.history = history;
    }

    /** Appends the state of an aggregate that was locked and flushed. */
    @Transactional(TxType.MANDATORY)
    public void append(Event event) {
        append(event, null);
    }

    /** The same, with the reason that was given for the change. */
    @Transactional(TxType.MANDATORY)
    public void append(Event event, @Nullable String reason) {
        append(event, reason, Author.ofTheRequest());
    }

    /**
     * Appends a change whose author must not be known to anybody, also not later: the entry names {@code anonymous}, and no trace leads from it
     * to the request.
     */
    @Transactional(TxType.MANDATORY)
    public void appendAnonymously(Event event) {
        append(event, null, Author.NOBODY);
    }

    /** Appends the states of many aggregates that were locked and flushed, in this order, with one statement. */
    @Transactional(TxType.MANDATORY)
    public void appendAll(List<? extends Event> events) {
        if (events.isEmpty()) {
            return;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(INSERT_ALL)) {
            Author author = Author.ofTheRequest();
            statement.setString(1, author.name());
            statement.setString(2, author.traceparent());
            statement.setArray(3, array(connection, "text", events, event -> EventCodec.topic(event.getClass())));
            statement.setArray(4, array(connection, "uuid", events, Event::id));
            statement.setArray(5, array(connection, "bigint", events, Event::version));
            statement.setArray(6, array(connection, "text", events, event -> EventCodec.type(event.getClass())));
            statement.setArray(7, array(connection, "text", events, Event::region));
            statement.setArray(8, array(connection, "text", events, Journal::payload));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot append to the journal", e);
        }
        wakeAfterCommit();
    }

    private static Array array(
            Connection connection, String type, List<? extends Event> events, Function<Event, @Nullable Object> part)
            throws SQLException {
        return connection.createArrayOf(type, events.stream().map(part).toArray());
    }

    private static String payload(Event event) {
        return new String(EventCodec.write(event), StandardCharsets.UTF_8);
    }

    /**
     * Appends that an aggregate is no more; readers erase it.
     *
     * @param type of the aggregate's events
     * @param version one more than its last
     */
    @Transactional(TxType.MANDATORY)
    public void erase(Class<? extends Event> type, UUID key, long version, @Nullable String region, String reason) {
        insert(
                EventCodec.topic(type),
                key,
                version,
                EventCodec.type(type),
                region,
                reason,
                null,
                Author.ofTheRequest());
    }

    /**
     * The changes of an aggregate, newest first.
     *
     * @param before only versions below, or null for the newest
     * @param limit at most so many
     */
    @Transactional(TxType.MANDATORY)
    public List<HistoryEntry> history(String topic, UUID key, @Nullable Long before, int limit) {
        return history.read(topic, key, before, limit);
    }

    private void append(Event event, @Nullable String reason, Author author) {
        insert(
                EventCodec.topic(event.getClass()),
                event.id(),
                event.version(),
                EventCodec.type(event.getClass()),
                event.region(),
                reason,
                payload(event),
                author);
    }

    private void insert(
            String topic,
            UUID key,
            long version,
            String type,
            @Nullable String region,
            @Nullable String reason,
            @Nullable String payload,
            Author author) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(INSERT)) {
            statement.setString(1, topic);
            statement.setObject(2, key);
            statement.setLong(3, version);
            statement.setString(4, type);
            statement.setString(5, author.name());
            statement.setString(6, region);
            statement.setString(7, reason);
            statement.setString(8, author.traceparent());
            statement.setString(9, payload);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot append to the journal", e);
        }
        wakeAfterCommit();
    }

    void wakeAfterCommit() {
        if (transactions.getResource(Journal.class) == null) {
            transactions.putResource(Journal.class, relay);
            transactions.registerInterposedSynchronization(new WakeRelay(relay));
        }
    }

    private record WakeRelay(RelayRunner relay) implements Synchronization {
        @Override
        public void beforeCompletion() {
            // Only what is committed is relayed.
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                relay.committed();
            }
        }
    }
}
