package cn.guiyan.projection;

import cn.guiyan.events.Event;
import cn.guiyan.projection.Batch.Step;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Applies batches, each in one transaction: the offsets, the versions, the projected rows. */
final class BatchWriter {
    private static final Logger LOG = Logger.getLogger(BatchWriter.class);

    private final Database database;
    private final Offsets offsets;
    private final Projection projection;
    private final Appliers appliers;
    /** Known from the last look; while it is 0 no statement is spent on healing. */
    private volatile int parked = 1;

    BatchWriter(Database database, Projection projection, Appliers appliers) {
        this.database = database;
        this.offsets = new Offsets(projection.name());
        this.projection = projection;
        this.appliers = appliers;
    }

    /**
     * Applies a batch. When its data is at fault it is applied again in halves, until the culprits are found and parked.
     *
     * @throws StaleOffsetsException when another process has moved the offsets; nothing is changed then
     * @throws SQLException when the failure may pass; nothing is changed then, unless the connection broke during the commit
     */
    Advance write(Batch batch) throws SQLException {
        List<Change> changes = batch.changes();
        try {
            return write(batch.steps(), changes, false);
        } catch (SQLException | RuntimeException e) {
            if (!Poison.is(e)) {
                throw e;
            }
            LOG.debug("a batch has a poison entry", e);
            return write(batch.steps(), changes, true);
        }
    }

    /** Tries the parked keys again. */
    Advance retryParked() throws SQLException {
        ChangeReader reader = new ChangeReader(appliers);
        return settle(database.transaction(connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute("LOCK TABLE offsets IN ROW EXCLUSIVE MODE");
            }
            List<Change> again =
                    ParkedKeys.lock(connection).stream().map(reader::read).toList();
            // They may be another replica's, of which this one has not heard.
            countParked(connection);
            return apply(connection, again, true);
        }));
    }

    /** Looks how many keys are parked, by whomever. */
    void countParked(Connection connection) throws SQLException {
        parked = ParkedKeys.count(connection);
    }

    /** Keys parked, as of the last time this process looked. */
    int parked() {
        return parked;
    }

    private Advance write(Map<TopicPartition, Step> steps, List<Change> changes, boolean inParts) throws SQLException {
        return settle(database.transaction(connection -> {
            offsets.advance(connection, steps);
            return apply(connection, changes, inParts);
        }));
    }

    /** Takes over what is certain only after the commit. */
    private Advance settle(Advance advance) {
        if (advance.remaining() >= 0) {
            parked = advance.remaining();
        }
        return advance;
    }

    private Advance apply(Connection connection, List<Change> changes, boolean inParts) throws SQLException {
        Advance advance = new Advance();
        List<Change> sound = new ArrayList<>(changes.size());
        for (Change change : changes) {
            if (change.defect() == null) {
                sound.add(change);
            } else {
                park(connection, change, change.defect(), advance);
            }
        }
        if (inParts) {
            parts(connection, sound, advance);
        } else {
            whole(connection, sound, advance);
        }
        if (parked > 0 || advance.parked() > 0) {
            advance.remain(ParkedKeys.count(connection));
        }
        return advance;
    }

    private void whole(Connection connection, List<Change> changes, Advance advance) throws SQLException {
        if (changes.isEmpty()) {
            return;
        }
        List<Change> newer = AppliedVersions.advance(connection, changes);
        if (parked > 0) {
            ParkedKeys.heal(connection, changes);
        }
        if (!newer.isEmpty()) {
            List<Event> events = new ArrayList<>(newer.size());
            List<Erased> erased = new ArrayList<>();
            newer.forEach(change -> {
                if (change.event() == null) {
                    erased.add(change.asErased());
                } else {
                    events.add(change.event());
                }
            });
            appliers.apply(connection, events, erased);
            projection.beforeCommit(connection, events);
            advance.add(events, erased);
        }
        advance.skip(changes.size() - newer.size());
    }

    private void parts(Connection connection, List<Change> changes, Advance advance) throws SQLException {
        if (changes.isEmpty()) {
            return;
        }
        Savepoint savepoint = connection.setSavepoint();
        @Nullable Exception failure = null;
        try {
            whole(connection, changes, advance);
            connection.releaseSavepoint(savepoint);
            return;
        } catch (SQLException | RuntimeException e) {
            if (!Poison.is(e)) {
                throw e;
            }
            failure = e;
        }
        connection.rollback(savepoint);
        connection.releaseSavepoint(savepoint);
        if (changes.size() == 1) {
            park(connection, changes.get(0), failure.toString(), advance);
        } else {
            int middle = changes.size() / 2;
            parts(connection, changes.subList(0, middle), advance);
            parts(connection, changes.subList(middle, changes.size()), advance);
        }
    }

    private static void park(Connection connection, Change change, String error, Advance advance) throws SQLException {
        LOG.errorf(
                "parked %s of %s at version %d (partition %d, offset %d): %s",
                change.key(), change.topic(), change.version(), change.partition(), change.offset(), error);
        ParkedKeys.park(connection, change, error);
        advance.park();
    }
}
