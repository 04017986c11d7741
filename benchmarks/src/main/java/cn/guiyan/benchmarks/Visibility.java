package cn.guiyan.benchmarks;

import cn.guiyan.benchmarks.Servers.Database;
import cn.guiyan.events.Topics;
import cn.guiyan.events.project.FundArrivalChanged;
import cn.guiyan.gateway.projection.LeadershipProjection;
import cn.guiyan.journal.RelayUnderTest;
import cn.guiyan.projection.ProjectionAdvanced;
import cn.guiyan.projection.ProjectionLoop;
import cn.guiyan.projection.ProjectionSettings;
import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.HdrHistogram.Histogram;

/** S2: from a write's commit to the commit of the leadership views that show it, at a steady rate that waits for nobody. */
final class Visibility implements Figure {
    private static final String OWNER = "bench_see";

    @Override
    public String id() {
        return "S2";
    }

    @Override
    public String question() {
        return "commit → leadership view ÷ (produce → consume + one upsert commit), p50 and p99; goal ≤ 3";
    }

    @Override
    public List<Measured> run(Servers servers, int rounds) throws Exception {
        Database database = servers.database(OWNER, "classpath:db/journal");
        Database views = servers.database("bench_views", "classpath:db/access");
        Map<UUID, Schedule.Tick> awaited = new ConcurrentHashMap<>();
        double[][] ours = new double[2][rounds];
        double[][] bare = new double[2][rounds];
        try (Paused services = servers.pauseServices();
                AgroalDataSource pool = pool(views);
                RelayUnderTest relay = new RelayUnderTest(
                        OWNER, database.url(), database.owner(), database.owner(), servers.bootstrap());
                ProjectionLoop loop = ProjectionLoop.standalone(
                        ProjectionSettings.of(servers.bootstrap(), OWNER + System.nanoTime(), views.app()),
                        pool,
                        new LeadershipProjection(),
                        advanced -> settle(awaited, advanced));
                RawVisibility raw = new RawVisibility(servers, database)) {
            Waiting.until(relay::isLeading);
            loop.start();
            writes(database, relay, awaited);
            raw.round();
            for (int round = 0; round < rounds; round++) {
                Histogram seen = writes(database, relay, awaited);
                RawVisibility.Parts parts = raw.round();
                for (int p = 0; p < 2; p++) {
                    double percentile = p == 0 ? 50 : 99;
                    ours[p][round] = Schedule.millis(seen, percentile);
                    bare[p][round] =
                            Schedule.millis(parts.heard(), percentile) + Schedule.millis(parts.kept(), percentile);
                }
            }
        }
        return List.of(Measured.of("S2 p50", "ms", ours[0], bare[0]), Measured.of("S2 p99", "ms", ours[1], bare[1]));
    }

    private static void settle(Map<UUID, Schedule.Tick> awaited, ProjectionAdvanced advanced) {
        long now = System.nanoTime();
        advanced.events().forEach(event -> {
            Schedule.Tick tick = awaited.remove(event.id());
            if (tick != null) {
                tick.ended(now);
            }
        });
    }

    /** The row is written just before the intended time, and committed at it; a commit that comes late has waited since then. */
    private static Histogram writes(Database database, RelayUnderTest relay, Map<UUID, Schedule.Tick> awaited)
            throws Exception {
        try (Connection connection = database.asOwner()) {
            connection.setAutoCommit(false);
            Schedule schedule = Schedule.start();
            for (Schedule.Tick tick : schedule.ticks()) {
                FundArrivalChanged entry = Entries.verified();
                tick.awaitAlmost();
                Entries.append(connection, Topics.FUND_ARRIVALS, entry);
                awaited.put(entry.id(), tick);
                long late = tick.await();
                connection.commit();
                tick.beganAt(System.nanoTime() - late);
                relay.wake();
            }
            Waiting.until(awaited::isEmpty);
            return schedule.histogram();
        }
    }

    /** As a service has it. */
    private static AgroalDataSource pool(Database database) throws SQLException {
        return AgroalDataSource.from(new AgroalDataSourceConfigurationSupplier()
                .connectionPoolConfiguration(pool -> pool.maxSize(4)
                        .connectionFactoryConfiguration(connection -> connection
                                .jdbcUrl(database.url())
                                .principal(new NamePrincipal(database.owner()))
                                .credential(new SimplePassword(database.owner())))));
    }
}
