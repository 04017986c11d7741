package cn.guiyan.http;

import static org.assertj.core.api.Assertions.assertThat;

import cn.guiyan.testing.Suite;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Idempotency keys are forgotten after a week. */
@QuarkusTest
@WithTestResource(value = Suite.class, initArgs = @ResourceArg(name = "database", value = "notes"))
class ForgottenKeysTest {
    @Inject
    AgroalDataSource application;

    @Inject
    @DataSource("system")
    AgroalDataSource system;

    private final String title = UUID.randomUUID().toString();

    @Test
    void oldKeysAreForgottenAtTheFirstClaimAndHourlyThoughFewComeAndOneIsRefused() throws SQLException {
        MovedClock clock = new MovedClock();
        IdempotencyKeys keys = new IdempotencyKeys(application, clock);
        keep("first");
        refusedClaim(keys);
        assertThat(kept()).isZero();

        keep("second");
        clock.now = clock.now.plus(Duration.ofMinutes(59));
        refusedClaim(keys);
        assertThat(kept()).isEqualTo(1);
        clock.now = clock.now.plus(Duration.ofMinutes(1));
        refusedClaim(keys);
        assertThat(kept()).isZero();
    }

    @Test
    void aKeyThatIsJustTakenAnewHoldsNobodyUp() throws SQLException {
        keep("busy");
        keep("idle");
        try (Connection busy = system.getConnection();
                Statement statement = busy.createStatement()) {
            busy.setAutoCommit(false);
            statement.execute("UPDATE http.idempotency_key SET created_at = now() WHERE caller = '" + title
                    + "' AND key = 'busy'");
            refusedClaim(new IdempotencyKeys(application, Clock.systemUTC()));
            busy.commit();
        }
        assertThat(kept()).isEqualTo(1);
    }

    // In a transaction that is rolled back, as that of a request is that is refused.
    private void refusedClaim(IdempotencyKeys keys) {
        QuarkusTransaction.begin();
        try {
            assertThat(keys.claim(title, UUID.randomUUID().toString(), "digest"))
                    .isNull();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    /** A key of eight days ago. */
    private void keep(String old) throws SQLException {
        count("WITH kept AS (INSERT INTO http.idempotency_key (caller, key, digest, result, created_at) VALUES ('"
                + title + "', '" + old
                + "', 'digest', '{}', now() - interval '8 days') RETURNING 1) SELECT count(*) FROM kept");
    }

    private long kept() throws SQLException {
        return count("SELECT count(*) FROM http.idempotency_key WHERE caller = '" + title + "'");
    }

    private long count(String sql) throws SQLException {
        try (Connection connection = system.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static final class MovedClock extends Clock {
        private Instant now = Instant.parse("2014-07-01T00:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
