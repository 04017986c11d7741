package cn.guiyan.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;

/**
 * S3: entries that project-service records in a second, against the same service in the same database whose {@code Journal} does nothing and
 * whose relay does not run. Ours ends when the relay has sent the last entry.
 */
final class WriteThroughput implements Figure {
    private static final int CONNECTIONS = 8;
    private static final int WRITES = 2_500;
    private static final int WARM_UPS = 8;
    private static final String SENT = """
            SELECT target IS NULL AND NOT EXISTS (
                SELECT 1 FROM journal.journal WHERE xid >= pg_snapshot_xmin(published) AND NOT pg_visible_in_snapshot(xid, published))
            FROM journal.relay_cursor""";

    private final Setup setup;
    private final Load load = new Load();

    WriteThroughput(Setup setup) {
        this.setup = setup;
    }

    @Override
    public String id() {
        return "S3";
    }

    @Override
    public String question() {
        return "write throughput with the journal ÷ without; goal ≥ 0.75";
    }

    @Override
    public List<Measured> run(Servers servers, int rounds) throws Exception {
        load.signIn(setup.token("ouhai"));
        String journaled = servers.address("project");
        String bareService = "http://localhost:" + setup.unjournaledPort();
        Waiting.until(() -> load.succeeds(
                load.request(bareService + "/api/v1/projects?size=1").build()));
        String project = new ObjectMapper()
                .readTree(load.body(load.request(journaled + "/api/v1/projects?region=330304&size=1")
                        .build()))
                .at("/items/0/id")
                .asText();
        double[] ours = new double[rounds];
        double[] bare = new double[rounds];
        try (Connection database = servers.asSuperuser("project");
                Paused others = servers.pause("gateway", "merchant", "target", "keycloak")) {
            for (int round = -WARM_UPS; round < rounds; round++) {
                double with = perSecond(journaled, project, database);
                double without = perSecond(bareService, project, database);
                if (round >= 0) {
                    ours[round] = with;
                    bare[round] = without;
                }
            }
        }
        return List.of(Measured.of("S3", "writes/s", ours, bare));
    }

    private double perSecond(String service, String project, Connection database) throws Exception {
        String path = service + "/api/v1/projects/" + project + "/fund-arrivals";
        long start = System.nanoTime();
        load.run(CONNECTIONS, WRITES, () -> entry(path));
        Waiting.until(() -> isSent(database));
        return WRITES / Waiting.secondsSince(start);
    }

    private HttpRequest entry(String path) {
        String id = UUID.randomUUID().toString();
        return load.request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", id)
                .POST(BodyPublishers.ofString("""
                        {"amount": "1200000.00", "calibre": "OUT_OF_PROVINCE", "arrivedOn": "2014-07-03", "voucher": "BENCH-%s",
                         "origin": "SYNTHETIC"}""".formatted(id)))
                .build();
    }

    private static boolean isSent(Connection database) {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(SENT)) {
            return row.next() && row.getBoolean(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
