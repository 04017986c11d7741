package cn.guiyan.journal;

import cn.guiyan.events.Event;
import cn.guiyan.events.EventCodec;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Makes the journal forget a person, in the transaction that erases the person: the only changes of entries that there are. Each leaves a row in
 * {@code journal.forgotten}, which does not say what was forgotten.
 */
@ApplicationScoped
public class Forgetting {
    private static final String FORGET = "SELECT journal.forget_erased(?, ?, ?)";
    private static final String REDACT = "SELECT journal.redact(?, ?, ?, ?, ?)";
    private static final String REPEAT = """
            INSERT INTO journal.journal (topic, key, version, type, actor, region, traceparent, payload)
            SELECT topic, key, ?, type, ?, region, ?, jsonb_set(payload::jsonb, '{version}', to_jsonb(?::bigint))::json
            FROM journal.journal WHERE topic = ? AND key = ? ORDER BY version DESC LIMIT 1""";

    private final AgroalDataSource database;
    private final Journal journal;

    Forgetting(AgroalDataSource database, Journal journal) {
        this.database = database;
        this.journal = journal;
    }

    /**
     * Empties the entries of an aggregate that {@link Journal#erase} has ended: whoever replays them finds tombstones. What stays is which version was made
     * when, by whom.
     */
    @Transactional(TxType.MANDATORY)
    public void forgetErased(Class<? extends Event> type, UUID key) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(FORGET)) {
            statement.setString(1, EventCodec.topic(type));
            statement.setObject(2, key);
            statement.setString(3, Author.ofTheRequest().name());
            statement.execute();
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    /**
     * Takes words out of the entries of aggregates that go on.
     *
     * @param words each of two characters at least
     * @param wholeReasons whether the reasons go, whatever they say
     * @return the aggregates with words in their published state; their next state is due, see {@link #repeat}
     */
    @Transactional(TxType.MANDATORY)
    public List<UUID> redact(
            Class<? extends Event> type, Collection<UUID> keys, Collection<String> words, boolean wholeReasons) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(REDACT)) {
            statement.setString(1, EventCodec.topic(type));
            statement.setArray(2, connection.createArrayOf("uuid", keys.toArray()));
            statement.setArray(3, connection.createArrayOf("text", words.toArray()));
            statement.setBoolean(4, wholeReasons);
            statement.setString(5, Author.ofTheRequest().name());
            List<UUID> changed = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    changed.add(row.getObject(1, UUID.class));
                }
            }
            return changed;
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    /**
     * Appends the newest state of an aggregate once more, so that its topic has it without the words that were taken out.
     *
     * @param version the aggregate's by now, one more than before
     */
    @Transactional(TxType.MANDATORY)
    public void repeat(Class<? extends Event> type, UUID key, long version) {
        Author author = Author.ofTheRequest();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(REPEAT)) {
            statement.setLong(1, version);
            statement.setString(2, author.name());
            @Nullable String traceparent = author.traceparent();
            statement.setString(3, traceparent);
            statement.setLong(4, version);
            statement.setString(5, EventCodec.topic(type));
            statement.setObject(6, key);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw failure(e);
        }
        journal.wakeAfterCommit();
    }

    private static IllegalStateException failure(SQLException e) {
        return new IllegalStateException("the journal cannot forget", e);
    }
}
