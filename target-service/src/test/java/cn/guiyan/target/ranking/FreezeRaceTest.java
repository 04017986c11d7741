package cn.guiyan.target.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.comparesEqualTo;

import cn.guiyan.events.project.FundArrivalChanged;
import cn.guiyan.target.Database;
import cn.guiyan.target.Ledger;
import cn.guiyan.target.Office;
import cn.guiyan.target.ServiceTest;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** While a month is frozen, entries go on arriving: each is in the snapshot or late, never neither, never both. */
@ServiceTest
@Tag("T03")
class FreezeRaceTest {
    private static final String CALIBRE = "IN_PROVINCE_OUT_OF_CITY";
    private static final Office OFFICE = new Office(CALIBRE);
    private static final Ledger LEDGER = new Ledger(CALIBRE);
    private static final String ENTRY =
            "INSERT INTO views.entry VALUES (gen_random_uuid(), '330304', '%s', 200000000, '%s', true)";
    private static final BigDecimal YI = new BigDecimal("100000000");

    private final ExecutorService threads = Executors.newFixedThreadPool(4);

    @AfterEach
    void shutdown() {
        threads.shutdownNow();
    }

    @Test
    void everyEntryIsInTheSnapshotOrLate() throws Exception {
        int writers = 3;
        int each = 60;
        long all = 180;
        OFFICE.plan(2011);
        CountDownLatch halfway = new CountDownLatch(writers * each / 2);
        List<Future<?>> writing = new ArrayList<>();
        for (int writer = 0; writer < writers; writer++) {
            writing.add(threads.submit(() -> {
                for (int i = 0; i < each; i++) {
                    LEDGER.verified("330304", "2011-01-15", "1");
                    halfway.countDown();
                }
            }));
        }
        halfway.await();
        Response frozen = OFFICE.freeze("2011-01");
        frozen.then().statusCode(200);
        for (Future<?> writer : writing) {
            writer.get();
        }
        await().until(() -> Database.number(
                        "SELECT sum(entries) FROM views.month_total WHERE calibre = '%s' AND month = '2011-01-01'"
                                .formatted(CALIBRE))
                == all);
        await().until(() ->
                Database.number(("SELECT (SELECT count(*) FROM snapshot_entry s JOIN views.entry e ON e.id = s.entry_id"
                                        + " WHERE e.calibre = '%s' AND e.month = '2011-01-01')"
                                        + " + (SELECT count(*) FROM late_entry WHERE calibre = '%s' AND own_month = '2011-01-01')")
                                .formatted(CALIBRE, CALIBRE))
                        == all);
        assertThat(Database.number(
                        "SELECT count(*) FROM late_entry JOIN snapshot_entry ON entry_id = id WHERE calibre = '%s'"
                                .formatted(CALIBRE)))
                .isZero();

        long counted = Database.number(
                "SELECT count(*) FROM snapshot_entry s JOIN views.entry e ON e.id = s.entry_id WHERE e.calibre = '%s' AND e.month = '2011-01-01'"
                        .formatted(CALIBRE));
        frozen.then().body("arrived", comparesEqualTo(YI.multiply(BigDecimal.valueOf(counted))));
        OFFICE.ranking("2011-02")
                .body("arrived", comparesEqualTo(YI.multiply(BigDecimal.valueOf(all))))
                .body("trend[0].arrived", comparesEqualTo(YI.multiply(BigDecimal.valueOf(counted))))
                .body("lateEntries.count", comparesEqualTo((int) (all - counted)));
    }

    @Test
    void freezingWaitsForEntriesThatAreBeingProjected() throws Exception {
        OFFICE.plan(2013);
        FundArrivalChanged first = LEDGER.verified("330304", "2013-01-15", "1");
        OFFICE.ranking("2013-01", first);
        try (Connection projecting = Database.asOwner();
                Statement statement = projecting.createStatement()) {
            projecting.setAutoCommit(false);
            statement.execute("SELECT pg_advisory_xact_lock_shared(" + 0x677579616e01L + ")");
            statement.execute(ENTRY.formatted(CALIBRE, "2013-01-01"));
            Future<Response> freezing = threads.submit(() -> OFFICE.freeze("2013-01"));
            await().until(() ->
                    Database.number("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted") > 0);
            assertThat(freezing.isDone()).isFalse();
            projecting.commit();
            freezing.get().then().statusCode(200).body("arrived", comparesEqualTo(YI.multiply(BigDecimal.valueOf(3))));
        } finally {
            forget();
        }
    }

    @Test
    void anEntryThatNobodyGaveItsMonthIsFoundWhenTheNextOneIsFrozen() throws Exception {
        OFFICE.plan(2009);
        OFFICE.freezeUntil(2009, 1);
        try (Connection projected = Database.asOwner();
                Statement statement = projected.createStatement()) {
            statement.execute(ENTRY.formatted(CALIBRE, "2009-01-01"));
            OFFICE.freeze("2009-02")
                    .then()
                    .statusCode(200)
                    .body("lateEntries.count", comparesEqualTo(1))
                    .body("trend[1].arrived", comparesEqualTo(YI.multiply(BigDecimal.valueOf(2))));
        } finally {
            forget();
        }
    }

    @Test
    void aMonthIsFrozenOnce() throws Exception {
        OFFICE.plan(2015);
        List<Future<Integer>> both = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            both.add(threads.submit(() -> OFFICE.freeze("2015-01").statusCode()));
        }
        List<Integer> statuses = new ArrayList<>();
        for (Future<Integer> one : both) {
            statuses.add(one.get());
        }
        assertThat(statuses).containsExactlyInAnyOrder(200, 409);
    }

    /** Removes what no owner has published, so that a rebuild finds the views as they are. */
    private static void forget() throws SQLException {
        try (Connection owner = Database.asOwner();
                Statement statement = owner.createStatement()) {
            statement.execute("DELETE FROM views.entry WHERE id IN (SELECT e.id FROM views.entry e"
                    + " LEFT JOIN views.applied a ON a.key = e.id WHERE a.key IS NULL)");
        }
    }
}
