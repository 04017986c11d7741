package cn.guiyan.merchant.register;

import static cn.guiyan.merchant.Samples.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.guiyan.access.RegionScope;
import cn.guiyan.access.Scopes;
import cn.guiyan.merchant.MerchantServiceTest;
import cn.guiyan.testing.EmbeddedPostgresServer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@MerchantServiceTest
@Tag("M01")
class MerchantIntakeTest {
    private static final String WAITS = """
            SELECT count(*) FROM pg_locks WHERE NOT granted AND pg_backend_pid() = ANY (pg_blocking_pids(pid))""";

    @Inject
    MerchantIntake intake;

    @Test
    void theOldestOfSeveralWithOneKeyCountsAndIsLockedFirst() throws SQLException {
        // A name of its own, so that nobody else's records are waited for.
        String name = "示例锁" + UUID.randomUUID().toString().substring(0, 8);
        UUID older = UUID.fromString(registered("330304"));
        UUID newer = UUID.fromString(registered("330304"));
        try (Connection owner = EmbeddedPostgresServer.database("merchant").asOwner();
                Statement statement = owner.createStatement()) {
            statement.execute("UPDATE merchant SET name = '%s' WHERE id IN ('%s', '%s')".formatted(name, older, newer));
            owner.setAutoCommit(false);
            statement.execute("SELECT 1 FROM merchant WHERE id = '" + older + "' FOR UPDATE");

            MerchantKey key = intake.key("330304", name, "10087654321");
            CompletableFuture<Map<MerchantKey, MerchantView>> found = CompletableFuture.supplyAsync(() -> Scopes.within(
                    RegionScope.of("330304"),
                    () -> QuarkusTransaction.requiringNew().call(() -> intake.find(List.of(key), true))));
            await().until(() -> count(statement, WAITS) > 0);

            // Whoever waits for the older one does not hold the newer one yet.
            assertThat(count(
                            statement,
                            "SELECT count(*) FROM (SELECT 1 FROM merchant WHERE id = '" + newer
                                    + "' FOR UPDATE SKIP LOCKED) AS free"))
                    .isEqualTo(1);
            owner.rollback();
            assertThat(found.join().get(key)).extracting(MerchantView::id).isEqualTo(older);
        }
    }

    private static long count(Statement statement, String sql) throws SQLException {
        try (ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
