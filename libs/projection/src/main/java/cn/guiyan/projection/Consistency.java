package cn.guiyan.projection;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;

/** Lets a reader wait until the views show what it has written. */
public final class Consistency {
    /** How often the database is asked although this process committed nothing: another replica may have. */
    private static final long RECHECK_NANOS = Duration.ofMillis(50).toNanos();

    private final DataSource source;
    private final Set<String> topics;
    private final Commits commits;

    Consistency(DataSource source, Set<String> topics, Commits commits) {
        this.source = source;
        this.topics = topics;
        this.commits = commits;
    }

    /** As {@link #await(List, Duration)}, with the header's value. */
    public boolean await(String header, Duration atMost) {
        return await(ConsistencyToken.parse(header), atMost);
    }

    /**
     * Waits until the views show these versions. Tokens of topics that this projection does not read are not its matter. It blocks;
     * never call it on an event loop.
     *
     * @return false when the time was over first: the views may be older than the tokens
     */
    public boolean await(List<ConsistencyToken> tokens, Duration atMost) {
        List<ConsistencyToken> own =
                tokens.stream().filter(token -> topics.contains(token.topic())).toList();
        long end = System.nanoTime() + atMost.toNanos();
        try {
            while (true) {
                long seen = commits.count();
                if (own.isEmpty() || shown(own)) {
                    return true;
                }
                long remaining = end - System.nanoTime();
                if (remaining <= 0) {
                    return false;
                }
                commits.awaitMoreThan(seen, Math.min(remaining, RECHECK_NANOS));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (SQLException e) {
            throw new IllegalStateException("cannot look up what the views show", e);
        }
    }

    private boolean shown(List<ConsistencyToken> tokens) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement select = connection.prepareStatement("""
                        SELECT NOT EXISTS (
                            SELECT FROM unnest(?::text[], ?::uuid[], ?::bigint[]) AS t(topic, key, version)
                            LEFT JOIN views.applied a ON a.key = t.key AND a.topic = t.topic AND a.version >= t.version
                            WHERE a.key IS NULL)""")) {
            select.setArray(1, Column.of(connection, "text", tokens, ConsistencyToken::topic));
            select.setArray(2, Column.of(connection, "uuid", tokens, ConsistencyToken::id));
            select.setArray(3, Column.of(connection, "int8", tokens, ConsistencyToken::version));
            try (ResultSet rows = select.executeQuery()) {
                rows.next();
                return rows.getBoolean(1);
            }
        }
    }
}
