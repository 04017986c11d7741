package cn.guiyan.target.actual;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.guiyan.events.GoldenFiles;
import cn.guiyan.events.GoldenFiles.Golden;
import cn.guiyan.events.project.FundArrivalChanged;
import cn.guiyan.testing.EmbeddedPostgresServer;
import cn.guiyan.testing.EmbeddedPostgresServer.Database;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The projected ledger and its sums, without the service around them. */
class EntryApplierTest {
    private static final Database DATABASE = EmbeddedPostgresServer.database("ledger");
    private static final FundArrivalChanged VERIFIED = GoldenFiles.read(FundArrivalChanged.class, "verified");

    private final EntryApplier applier = new EntryApplier();

    @BeforeEach
    void createTables() throws SQLException, IOException {
        execute("DROP SCHEMA IF EXISTS views, access CASCADE; " + script("/db/access/V0.3.1__access.sql")
                + "CREATE SCHEMA views; SET search_path TO views;" + script("/db/views/V1__ledger.sql"));
    }

    private static String script(String path) throws IOException {
        try (InputStream sql = EntryApplierTest.class.getResourceAsStream(path)) {
            return new String(Objects.requireNonNull(sql).readAllBytes(), UTF_8).replace("${app}", DATABASE.app());
        }
    }

    @AfterEach
    void sumsAreThoseOfTheLedger() throws SQLException {
        assertThat(rows("SELECT calibre, month, region, sum(amount), count(*) FROM entry WHERE verified"
                        + " GROUP BY 1, 2, 3 ORDER BY 1, 2, 3"))
                .isEqualTo(rows("SELECT * FROM month_total ORDER BY 1, 2, 3"));
    }

    @Test
    void everyGoldenFileOfTheLedgerIsApplied() throws SQLException {
        for (Golden golden : GoldenFiles.all(FundArrivalChanged.class)) {
            apply(List.of((FundArrivalChanged) golden.read()));
        }
        assertThat(rows("SELECT count(*) FROM entry")).containsExactly("2");
    }

    @Test
    void anEntryCountsOnceItIsVerifiedAndGoesOnCountingWhenItIsReversed() throws SQLException {
        apply(List.of(GoldenFiles.read(FundArrivalChanged.class, "recorded")));
        assertThat(rows("SELECT * FROM month_total")).isEmpty();
        apply(List.of(VERIFIED));
        assertThat(rows("SELECT month, region, amount, entries FROM month_total"))
                .containsExactly("2014-06-01|330304T04|120000000.00|1");
        apply(List.of(
                GoldenFiles.read(FundArrivalChanged.class, "reversed"),
                GoldenFiles.read(FundArrivalChanged.class, "reversal")));
        assertThat(rows("SELECT amount, entries FROM month_total")).containsExactly("0.00|2");
    }

    @Test
    void whatIsErasedLeavesNoSum() throws SQLException {
        apply(List.of(VERIFIED));
        transaction(connection -> applier.erase(connection, List.of(VERIFIED.id())));
        assertThat(rows("SELECT * FROM month_total")).isEmpty();
    }

    @Test
    void sumsFollowTheSchemaWhenItIsRenamed() throws SQLException {
        execute("SET search_path TO views; ALTER SCHEMA views RENAME TO views_old;"
                + "ALTER SCHEMA views_old RENAME TO views");
        apply(List.of(VERIFIED));
        assertThat(rows("SELECT entries FROM month_total")).containsExactly("1");
    }

    @Test
    void writersOfTheSameSumsWaitForOneAnother() throws Exception {
        List<String> regions = List.of("330302", "330303", "330304", "330326");
        ExecutorService writers = Executors.newFixedThreadPool(4);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int writer = 0; writer < 4; writer++) {
                int first = writer;
                all.add(writers.submit(() -> {
                    for (int batch = 0; batch < 20; batch++) {
                        apply(IntStream.range(0, 8)
                                .mapToObj(i -> in(regions.get((first + i) % 4)))
                                .toList());
                    }
                    return null;
                }));
            }
            for (Future<?> each : all) {
                each.get();
            }
        } finally {
            writers.shutdown();
        }
        assertThat(rows("SELECT sum(entries) FROM month_total")).containsExactly("640");
    }

    private static FundArrivalChanged in(String region) {
        return new FundArrivalChanged(
                UUID.randomUUID(),
                1,
                VERIFIED.projectId(),
                region,
                VERIFIED.amount(),
                VERIFIED.calibre(),
                VERIFIED.arrivedOn(),
                VERIFIED.voucher(),
                VERIFIED.status(),
                VERIFIED.verifiedAt(),
                null,
                null,
                null,
                VERIFIED.origin());
    }

    private void apply(List<FundArrivalChanged> batch) throws SQLException {
        transaction(connection -> applier.upsert(connection, batch));
    }

    private static void transaction(Work work) throws SQLException {
        try (Connection connection = DATABASE.asOwner();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("SET LOCAL search_path TO views, public");
            work.run(connection);
            connection.commit();
        }
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = DATABASE.asOwner();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> rows(String select) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = DATABASE.asOwner();
                Statement statement = connection.createStatement()) {
            statement.execute("SET search_path TO views");
            try (ResultSet rows = statement.executeQuery(select)) {
                while (rows.next()) {
                    List<String> values = new ArrayList<>();
                    for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                        values.add(rows.getString(i));
                    }
                    found.add(String.join("|", values));
                }
            }
        }
        return found;
    }

    private interface Work {
        void run(Connection connection) throws SQLException;
    }
}
