package cn.guiyan.projection;

import static cn.guiyan.projection.Database.VIEWS;

import cn.guiyan.projection.RebuildProgress.Phase;
import cn.guiyan.projection.RebuildReport.Table;
import cn.guiyan.projection.TableComparison.Sum;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/**
 * Makes the views anew from the topics while the old ones keep serving and advancing, compares both at equal offsets, and puts the
 * new ones in the place of the old.
 */
public final class Rebuild {
    private static final Logger LOG = Logger.getLogger(Rebuild.class);
    private static final String NEXT = "views_next";
    private static final String OLD = "views_old";

    private final ProjectionSettings settings;
    private final DataSource source;
    private final Projection projection;
    private final Offsets offsets;
    private final ViewsSchema schema;
    private final Database serving;

    /** A rebuild of that projection; {@code source} connects as the owner of the views. */
    public Rebuild(ProjectionSettings settings, DataSource source, Projection projection) {
        this.settings = settings;
        this.source = source;
        this.projection = projection;
        this.offsets = new Offsets(projection.name());
        this.schema = new ViewsSchema(source, projection.migrations(), settings.appRole());
        this.serving = Database.serving(source);
    }

    /**
     * Rebuilds.
     *
     * @param acceptDifferences whether the new views replace the old ones although they are not the same, which is wanted after an
     *     applier was corrected
     * @throws IllegalStateException when another rebuild of this database is running, or the topics do not reach as far as the views
     */
    public RebuildReport run(boolean acceptDifferences, Consumer<RebuildProgress> progress) throws SQLException {
        try (Connection only = source.getConnection()) {
            if (!ask(only, "SELECT pg_try_advisory_lock(hashtext('guiyan.projection.rebuild'))")) {
                throw new IllegalStateException("a rebuild is running already");
            }
            try {
                return rebuild(acceptDifferences, progress);
            } finally {
                ask(only, "SELECT pg_advisory_unlock(hashtext('guiyan.projection.rebuild'))");
            }
        }
    }

    private RebuildReport rebuild(boolean acceptDifferences, Consumer<RebuildProgress> progress) throws SQLException {
        long start = System.nanoTime();
        schema.drop(OLD);
        schema.drop(NEXT);
        schema.migrate(NEXT);
        boolean switched = false;
        try (Refill refill = new Refill(settings, new Database(source, NEXT, false), projection)) {
            fill(refill, progress);
            List<Table> tables = compare(refill, progress);
            if (acceptDifferences || tables.stream().allMatch(Table::equal)) {
                fill(refill, progress);
                replace(refill, progress);
                switched = true;
            }
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            RebuildReport report = new RebuildReport(tables, refill.events(), took, switched);
            LOG.infof("rebuild: %s", report);
            return report;
        } finally {
            schema.drop(switched ? OLD : NEXT);
        }
    }

    /** Comes close to where the served views are; they move on meanwhile. */
    private void fill(Refill refill, Consumer<RebuildProgress> progress) throws SQLException {
        Map<TopicPartition, Long> targets;
        do {
            targets = serving.transaction(this::targets);
            upTo(targets, refill, Phase.FILLING, progress);
        } while (sum(serving.transaction(this::targets)) - sum(targets) > settings.batchSize());
    }

    /**
     * Compares with the served views as they were at one moment: a snapshot holds their rows and their offsets alike, so nobody has to
     * stop while the new views are brought to those offsets and the sums are made.
     */
    private List<Table> compare(Refill refill, Consumer<RebuildProgress> progress) throws SQLException {
        try (Connection snapshot = source.getConnection()) {
            snapshot.setAutoCommit(false);
            try (Statement statement = snapshot.createStatement()) {
                statement.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY");
                statement.execute("SET LOCAL search_path TO " + VIEWS);
            }
            Map<TopicPartition, Long> targets = targets(snapshot);
            upTo(targets, refill, Phase.COMPARING, progress);
            Map<String, Sum> before = TableComparison.sums(snapshot, VIEWS);
            Map<String, Sum> after = serving.transaction(now -> TableComparison.sums(now, NEXT));
            snapshot.rollback();
            return TableComparison.compare(before, after);
        }
    }

    /** Holds all writers for the few records that are missing yet, and renames. */
    private void replace(Refill refill, Consumer<RebuildProgress> progress) throws SQLException {
        serving.transaction(connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute("SET LOCAL lock_timeout TO '30s'");
                statement.execute("LOCK TABLE views.offsets IN EXCLUSIVE MODE");
                upTo(targets(connection), refill, Phase.SWITCHING, progress);
                // Erasures that the topics have forgotten meanwhile stay known.
                statement.execute("""
                        INSERT INTO views_next.applied (key, topic, version, erased)
                        SELECT key, topic, version, erased FROM views.applied WHERE erased ON CONFLICT DO NOTHING""");
                statement.execute("ALTER SCHEMA views RENAME TO views_old");
                statement.execute("ALTER SCHEMA views_next RENAME TO views");
            }
            return true;
        });
    }

    private void upTo(Map<TopicPartition, Long> targets, Refill refill, Phase phase, Consumer<RebuildProgress> progress)
            throws SQLException {
        long of = sum(targets);
        refill.upTo(targets, () -> progress.accept(new RebuildProgress(phase, refill.events(), refill.reached(), of)));
    }

    private Map<TopicPartition, Long> targets(Connection connection) throws SQLException {
        Map<TopicPartition, Long> targets = new HashMap<>();
        offsets.read(connection).forEach((partition, position) -> targets.put(partition, position.next()));
        return targets;
    }

    private static long sum(Map<TopicPartition, Long> targets) {
        return targets.values().stream().mapToLong(Long::longValue).sum();
    }

    private static boolean ask(Connection connection, String select) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(select)) {
            rows.next();
            return rows.getBoolean(1);
        }
    }
}
