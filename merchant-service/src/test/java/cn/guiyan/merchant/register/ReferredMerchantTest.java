package cn.guiyan.merchant.register;

import static cn.guiyan.merchant.Samples.as;
import static cn.guiyan.merchant.Samples.merchantOf;
import static cn.guiyan.merchant.Samples.registered;
import static org.assertj.core.api.Assertions.assertThat;

import cn.guiyan.merchant.MerchantServiceTest;
import cn.guiyan.testing.EmbeddedPostgresServer;
import cn.guiyan.testing.Tokens;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whoever refers to a merchant holds the record until that is written; who takes everything of a merchant along, or away, waits for it. */
@MerchantServiceTest
class ReferredMerchantTest {
    private static final String BLOCKED =
            "SELECT count(*) FROM pg_locks WHERE NOT granted AND pg_backend_pid() = ANY (pg_blocking_pids(pid))";

    @Test
    @Tag("D13")
    void anErasureWaitsForWhatIsJustBeingWritten() throws SQLException {
        String merchant = registered("330304");
        waits(
                merchant,
                201,
                () -> as(Tokens.cityOffice())
                        .body(Map.of("ground", "CONSENT_WITHDRAWN", "reference", "温经合〔2014〕删-7号"))
                        .post("/api/v1/merchants/" + merchant + "/erasure")
                        .statusCode());
    }

    @Test
    @Tag("G01")
    void aMoveToAnotherCountyWaitsForWhatIsJustBeingPlanned() throws SQLException {
        String merchant = registered("330304");
        waits(
                merchant,
                200,
                () -> as(Tokens.cityOffice())
                        .header("If-Match", "\"0\"")
                        .body(merchantOf("330326"))
                        .put("/api/v1/merchants/" + merchant)
                        .statusCode());
    }

    private static void waits(String merchant, int status, Supplier<Integer> change) throws SQLException {
        try (Connection writer = EmbeddedPostgresServer.database("merchant").asOwner();
                Statement statement = writer.createStatement()) {
            writer.setAutoCommit(false);
            statement.execute("SELECT id FROM merchant WHERE id = '" + merchant + "' FOR KEY SHARE");
            CompletableFuture<Integer> changing = CompletableFuture.supplyAsync(change);
            Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> blocked(statement) > 0);
            assertThat(changing).isNotDone();
            writer.rollback();
            assertThat(changing.join()).isEqualTo(status);
        }
    }

    private static int blocked(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery(BLOCKED)) {
            row.next();
            return row.getInt(1);
        }
    }
}
