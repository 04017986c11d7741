package cn.guiyan.benchmarks;

import cn.guiyan.benchmarks.Servers.Database;
import cn.guiyan.events.project.FundArrivalChanged;
import cn.guiyan.journal.RelayUnderTest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;

/** S3: what the journal costs a writer: the statements of recording an entry, with and without the journal's row and its relay. */
final class WriteThroughput implements Figure {
    private static final String OWNER = "bench_write";
    private static final int WRITERS = 8;
    private static final double SECONDS = 5;
    private static final String ENTRY = """
            INSERT INTO fund_arrival (id, version, project_id, region, amount, calibre, arrived_on, voucher, status, recorded_by, origin)
            VALUES (?, 0, ?, ?, ?, ?, ?, ?, 'RECORDED', 'ouhai', 'SYNTHETIC')""";

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
        servers.dropTopic(RelayUnderTest.topic(OWNER));
        Database database = servers.database(OWNER, "classpath:db/journal");
        try (Connection owner = database.asOwner();
                Statement statement = owner.createStatement()) {
            statement.execute("""
                    CREATE TABLE fund_arrival (id uuid PRIMARY KEY, version bigint NOT NULL, project_id uuid NOT NULL, region text NOT NULL,
                        amount numeric(20, 2) NOT NULL, calibre text NOT NULL, arrived_on date NOT NULL, voucher text NOT NULL,
                        status text NOT NULL, recorded_by text NOT NULL, origin text NOT NULL);
                    CREATE UNIQUE INDEX fund_arrival_voucher ON fund_arrival (region, voucher);
                    CREATE INDEX fund_arrival_project ON fund_arrival (project_id, arrived_on DESC, id);
                    CREATE INDEX fund_arrival_region ON fund_arrival (region, arrived_on DESC, id);
                    CREATE INDEX fund_arrival_date ON fund_arrival (arrived_on DESC, id)""");
        }
        double[] ours = new double[rounds];
        double[] bare = new double[rounds];
        try (RelayUnderTest relay =
                new RelayUnderTest(OWNER, database.url(), database.owner(), database.owner(), servers.bootstrap())) {
            Waiting.until(relay::isLeading);
            writes(database, relay, true);
            for (int round = 0; round < rounds; round++) {
                ours[round] = writes(database, relay, true);
                bare[round] = writes(database, relay, false);
            }
        }
        return List.of(Measured.of("S3", "writes/s", ours, bare));
    }

    private static double writes(Database database, RelayUnderTest relay, boolean journal) throws Exception {
        LongAdder done = new LongAdder();
        long start = System.nanoTime();
        Thread[] writers = new Thread[WRITERS];
        for (int i = 0; i < WRITERS; i++) {
            writers[i] = new Thread(() -> write(database, relay, journal, start, done));
            writers[i].start();
        }
        for (Thread writer : writers) {
            writer.join();
        }
        return done.sum() / Waiting.secondsSince(start);
    }

    private static void write(Database database, RelayUnderTest relay, boolean journal, long start, LongAdder done) {
        try (Connection connection = database.asOwner();
                PreparedStatement insert = connection.prepareStatement(ENTRY)) {
            connection.setAutoCommit(false);
            while (Waiting.secondsSince(start) < SECONDS) {
                FundArrivalChanged entry = Entries.verified();
                insert.setObject(1, entry.id());
                insert.setObject(2, entry.projectId());
                insert.setString(3, entry.region());
                insert.setBigDecimal(4, entry.amount());
                insert.setString(5, entry.calibre());
                insert.setObject(6, entry.arrivedOn());
                insert.setString(7, entry.voucher());
                insert.executeUpdate();
                if (journal) {
                    Entries.append(connection, RelayUnderTest.topic(OWNER), entry);
                }
                connection.commit();
                if (journal) {
                    relay.wake();
                }
                done.increment();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
