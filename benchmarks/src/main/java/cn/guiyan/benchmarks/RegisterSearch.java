package cn.guiyan.benchmarks;

import cn.guiyan.benchmarks.Servers.Database;
import cn.guiyan.merchant.naming.Pinyin;
import cn.guiyan.merchant.register.RegisterUnderTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** FIND: the same search, which finds one merchant, among 200,000 and among 2,000. */
final class RegisterSearch implements Figure {
    private static final int MANY = 200_000;
    private static final int FEW = 2_000;
    private static final int SEARCHES = 4_000;
    private static final int WARM_UPS = 2;
    private static final int SYLLABLES = 100;

    @Override
    public String id() {
        return "FIND";
    }

    @Override
    public String question() {
        return "selective search among 200,000 merchants ÷ among 2,000, p50 and the database server's CPU; goal ≤ 2";
    }

    @Override
    public List<Measured> run(Servers servers, int rounds) throws Exception {
        List<String> companies = companies();
        double[][] many = new double[2][rounds];
        double[][] few = new double[2][rounds];
        try (Paused services = servers.pauseServices();
                Register large = register(servers, "bench_find_many", companies);
                Register small = register(servers, "bench_find_few", companies.subList(0, FEW))) {
            for (int i = 0; i < WARM_UPS; i++) {
                large.measure(companies);
                small.measure(companies);
            }
            for (int round = 0; round < rounds; round++) {
                large.measure(companies).into(many, round);
                small.measure(companies).into(few, round);
            }
        }
        return List.of(
                Measured.of("FIND p50", "ms", many[0], few[0]), Measured.of("FIND CPU", "ms/search", many[1], few[1]));
    }

    private static Register register(Servers servers, String name, List<String> companies) throws SQLException {
        Database database = servers.register(name);
        try (Connection owner = database.asOwner()) {
            RegisterUnderTest.fill(owner, companies);
        }
        return Register.open(database.asApp());
    }

    /** Every name is told from all others by three characters, and by their pinyin. */
    private static List<String> companies() {
        List<String> characters = new ArrayList<>();
        Set<String> syllables = new HashSet<>();
        for (char character = '一'; characters.size() < SYLLABLES; character++) {
            String one = Character.toString(character);
            if (syllables.add(Pinyin.full(one))) {
                characters.add(one);
            }
        }
        return IntStream.range(0, MANY)
                .mapToObj(i -> "示例" + characters.get(i / SYLLABLES / SYLLABLES)
                        + characters.get(i / SYLLABLES % SYLLABLES) + characters.get(i % SYLLABLES) + "鞋业有限公司")
                .toList();
    }

    /**
     * A round.
     *
     * @param median milliseconds
     * @param cpu of the server's process for this connection, milliseconds a search
     */
    private record Cost(double median, double cpu) {
        void into(double[][] rounds, int round) {
            rounds[0][round] = median;
            rounds[1][round] = cpu;
        }
    }

    private record Register(RegisterUnderTest searches, ProcessHandle server) implements AutoCloseable {
        static Register open(Connection app) throws SQLException {
            try (Statement statement = app.createStatement();
                    ResultSet rows = statement.executeQuery("SELECT pg_backend_pid()")) {
                rows.next();
                return new Register(
                        new RegisterUnderTest(app),
                        ProcessHandle.of(rows.getLong(1)).orElseThrow());
            }
        }

        /** By characters and by pinyin in turn, always for one of the first few, whom both registers have. */
        Cost measure(List<String> companies) throws SQLException {
            double[] took = new double[SEARCHES];
            double before = cpu();
            for (int i = 0; i < SEARCHES; i++) {
                String name = companies.get(i % FEW);
                String typed = i / FEW % 2 == 0
                        ? name.substring(2, 6)
                        : String.join("", Pinyin.syllables(name).subList(2, 6));
                long start = System.nanoTime();
                long found = searches.search(typed);
                took[i] = (System.nanoTime() - start) / 1e6;
                if (found == 0) {
                    throw new IllegalStateException(typed + " finds nobody");
                }
            }
            double cpu = (cpu() - before) / SEARCHES;
            return new Cost(Measured.median(Arrays.stream(took).boxed().toList()), cpu);
        }

        private double cpu() {
            return server.info().totalCpuDuration().orElseThrow().toNanos() / 1e6;
        }

        @Override
        public void close() throws SQLException {
            searches.close();
        }
    }
}
