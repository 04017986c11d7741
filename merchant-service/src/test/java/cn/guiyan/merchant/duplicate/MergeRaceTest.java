package cn.guiyan.merchant.duplicate;

import static cn.guiyan.merchant.duplicate.DuplicateSamples.merchant;
import static cn.guiyan.merchant.duplicate.DuplicateSamples.phone;
import static cn.guiyan.merchant.duplicate.DuplicateSamples.registered;
import static cn.guiyan.merchant.duplicate.MergeSamples.merge;
import static org.assertj.core.api.Assertions.assertThat;

import cn.guiyan.merchant.MerchantServiceTest;
import cn.guiyan.testing.EmbeddedPostgresServer;
import cn.guiyan.testing.Tokens;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@MerchantServiceTest
@Tag("M01")
class MergeRaceTest {
    // Of two that wait for one row, the second waits for the first.
    private static final String WAITING = """
            WITH RECURSIVE waiting (pid) AS (
                SELECT pid FROM pg_locks WHERE NOT granted AND pg_backend_pid() = ANY (pg_blocking_pids(pid))
                UNION SELECT l.pid FROM pg_locks l JOIN waiting w ON w.pid = ANY (pg_blocking_pids(l.pid)) WHERE NOT l.granted)
            SELECT count(*) FROM waiting""";

    @Test
    void ofTwoMergesWithARecordInCommonOneHappens() throws SQLException {
        String common = registered(merchant("齐共有", "330304", phone()));
        String one = registered(merchant("齐甲", "330304", phone()));
        String other = registered(merchant("齐乙", "330304", phone()));
        try (Connection owner = EmbeddedPostgresServer.database("merchant").asOwner();
                Statement statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            // Until both have read it: who reads it only after it was merged names the record that stays, and may merge
            // that.
            statement.execute("SELECT id FROM merchant WHERE id = '" + common + "' FOR NO KEY UPDATE");
            CompletableFuture<Integer> first = merging(one, common);
            CompletableFuture<Integer> second = merging(other, common);
            Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> waiting(statement) == 2);
            owner.rollback();
            assertThat(List.of(first.join(), second.join())).containsExactlyInAnyOrder(201, 409);
        }
        assertThat(DependentRows.read("SELECT merchant_id::text FROM merchant_alias WHERE id = '" + common + "'"))
                .hasSize(1)
                .containsAnyOf(one, other);
        assertThat(DependentRows.read("SELECT id::text FROM merchant WHERE id IN ('" + one + "', '" + other + "')"))
                .containsExactlyInAnyOrder(one, other);
    }

    private static CompletableFuture<Integer> merging(String survivor, String absorbed) {
        return CompletableFuture.supplyAsync(
                () -> merge(Tokens.ouhai(), survivor, absorbed).statusCode());
    }

    private static int waiting(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery(WAITING)) {
            row.next();
            return row.getInt(1);
        }
    }
}
