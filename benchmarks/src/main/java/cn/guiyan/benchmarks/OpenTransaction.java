package cn.guiyan.benchmarks;

import cn.guiyan.benchmarks.Servers.Database;
import cn.guiyan.journal.RelayUnderTest;
import java.sql.Connection;
import java.util.List;

/** S4: a transaction that stays open does not slow the relay. */
final class OpenTransaction implements Figure {
    private static final String OWNER = "bench_open";
    private static final int TRICKLE = 20;

    private final int openSeconds;

    /** @param openSeconds how long the transaction has been open when the drain begins */
    OpenTransaction(int openSeconds) {
        this.openSeconds = openSeconds;
    }

    @Override
    public String id() {
        return "S4";
    }

    @Override
    public String question() {
        return "drain with a writing transaction open for " + openSeconds + " s ÷ without; goal ≥ 0.95";
    }

    @Override
    public List<Measured> run(Servers servers, int rounds) throws Exception {
        String topic = RelayUnderTest.topic(OWNER);
        servers.dropTopic(topic);
        Database database = servers.database(OWNER, "classpath:db/journal");
        double[] ours = new double[rounds];
        double[] bare = new double[rounds];
        try (Paused services = servers.pauseServices();
                RelayUnderTest relay = new RelayUnderTest(
                        OWNER, database.url(), database.owner(), database.owner(), servers.bootstrap());
                Connection connection = database.asOwner();
                Connection open = database.asOwner()) {
            for (int i = 0; i < RelayDrain.WARM_UPS; i++) {
                RelayDrain.drain(relay, connection, topic, RelayDrain.ENTRIES);
            }
            open.setAutoCommit(false);
            for (int round = 0; round < rounds; round++) {
                bare[round] = RelayDrain.drain(relay, connection, topic, RelayDrain.ENTRIES);
                Entries.append(open, topic, Entries.verified());
                age(relay, connection, topic);
                ours[round] = RelayDrain.drain(relay, connection, topic, RelayDrain.ENTRIES);
                open.commit();
            }
        }
        return List.of(Measured.of("S4", "records/s", ours, bare));
    }

    /** Others go on writing while the transaction stays open, and the cursor moves past it. */
    private void age(RelayUnderTest relay, Connection connection, String topic) throws Exception {
        for (int second = 0; second < openSeconds; second++) {
            long next = System.nanoTime() + 1_000_000_000L;
            Entries.fill(connection, topic, TRICKLE);
            relay.wake();
            Waiting.untilNanos(next);
        }
    }
}
