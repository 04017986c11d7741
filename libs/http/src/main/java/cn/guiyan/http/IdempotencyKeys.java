package cn.guiyan.http;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The keys of the last seven days, kept in the transaction of the effect they stand for. */
@ApplicationScoped
class IdempotencyKeys {
    private static final Logger LOG = Logger.getLogger(IdempotencyKeys.class);
    private static final Duration BETWEEN_PURGES = Duration.ofHours(1);
    // Waits for another transaction that holds the same key, and sees its outcome. A key that is too old is as good as
    // none.
    private static final String CLAIM = """
            INSERT INTO http.idempotency_key AS known (caller, key, digest) VALUES (?, ?, ?)
            ON CONFLICT (caller, key) DO UPDATE SET digest = excluded.digest, result = NULL, created_at = now()
            WHERE known.created_at < now() - interval '7 days'""";
    private static final String FIND = "SELECT digest, result FROM http.idempotency_key WHERE caller = ? AND key = ?";
    private static final String COMPLETE = "UPDATE http.idempotency_key SET result = ? WHERE caller = ? AND key = ?";
    // Waits for nobody: a key that is just being taken anew is not old any more.
    private static final String PURGE = """
            DELETE FROM http.idempotency_key WHERE (caller, key) IN (
                SELECT caller, key FROM http.idempotency_key WHERE created_at < now() - interval '7 days'
                FOR UPDATE SKIP LOCKED)""";

    private final AgroalDataSource database;
    private final Clock clock;
    private final AtomicReference<Instant> nextPurge = new AtomicReference<>(Instant.EPOCH);

    IdempotencyKeys(AgroalDataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What is known of a key that was used before. */
    record Known(String digest, String result) {}

    /** Takes the key for this transaction, or gives what it was used for. */
    @Nullable
    Known claim(String caller, String key, String digest) throws SQLException {
        purgeWhenDue();
        try (Connection connection = database.getConnection()) {
            return update(connection, CLAIM, caller, key, digest) == 1 ? null : find(connection, caller, key);
        }
    }

    // By time, so that a service with few writes forgets too; apart from the caller's transaction, which may be rolled
    // back.
    private void purgeWhenDue() {
        Instant now = clock.instant();
        Instant due = nextPurge.get();
        if (now.isBefore(due) || !nextPurge.compareAndSet(due, now.plus(BETWEEN_PURGES))) {
            return;
        }
        try {
            QuarkusTransaction.requiringNew().call(() -> {
                try (Connection connection = database.getConnection()) {
                    return update(connection, PURGE);
                }
            });
        } catch (QuarkusTransactionException e) {
            LOG.warn("old idempotency keys stay for another hour", e);
        }
    }

    /** Keeps the answer. */
    void complete(String caller, String key, String result) throws SQLException {
        try (Connection connection = database.getConnection()) {
            update(connection, COMPLETE, result, caller, key);
        }
    }

    private static Known find(Connection connection, String caller, String key) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(FIND)) {
            statement.setString(1, caller);
            statement.setString(2, key);
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    throw new IllegalStateException("an idempotency key was purged while it was used");
                }
                return new Known(row.getString("digest"), row.getString("result"));
            }
        }
    }

    private static int update(Connection connection, String sql, String... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            return statement.executeUpdate();
        }
    }
}
