package cn.guiyan.merchant.calendar;

import cn.guiyan.access.RegionScope;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;

/** Who has a calendar, under which secret, and what it may show. */
@ApplicationScoped
class CalendarFeeds {
    private static final String OPEN = """
            INSERT INTO calendar_feed (account, all_regions, regions, seen_at, token_hash, created_at)
            VALUES (?, ?, ?, ?, ?, now())
            ON CONFLICT (account) DO UPDATE SET token_hash = excluded.token_hash, all_regions = excluded.all_regions,
                regions = excluded.regions, created_at = excluded.created_at, seen_at = excluded.seen_at""";
    private static final String RENEW = """
            UPDATE calendar_feed f SET all_regions = seen.all_regions, regions = seen.regions, seen_at = seen.at
            FROM (SELECT ?::text AS account, ?::boolean AS all_regions, ?::text[] AS regions, ?::timestamptz AS at) seen
            WHERE f.account = seen.account AND f.seen_at > ?""";
    private static final String CLOSE = "DELETE FROM calendar_feed WHERE account = ?";
    private static final String FIND =
            "SELECT account, all_regions, regions FROM calendar_feed WHERE token_hash = ? AND seen_at > ?";

    private final AgroalDataSource database;
    private final CalendarConfig config;
    private final Clock clock;

    CalendarFeeds(AgroalDataSource database, CalendarConfig config, Clock clock) {
        this.database = database;
        this.config = config;
        this.clock = clock;
    }

    /**
     * A person's calendar.
     *
     * @param account user name
     * @param scope what the person could see when last seen
     */
    record Feed(String account, RegionScope scope) {}

    /** Opens a person's calendar under a secret; the one before is no more. */
    @Transactional
    void open(Feed feed, byte[] tokenHash) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(OPEN)) {
            seen(statement, feed);
            statement.setBytes(5, tokenHash);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot open the calendar", e);
        }
    }

    /** The person was seen signed in: the calendar shows what they may see now. One that has ended stays so. */
    @Transactional
    void renew(Feed feed) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(RENEW)) {
            seen(statement, feed);
            statement.setObject(5, earliestSeen());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot renew the calendar", e);
        }
    }

    /** Closes a person's calendar; nothing happens where there is none. */
    @Transactional
    void close(String account) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(CLOSE)) {
            statement.setString(1, account);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot close the calendar", e);
        }
    }

    /** The calendar under a secret, unless its person was not seen for too long. */
    @Transactional
    Optional<Feed> find(byte[] tokenHash) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(FIND)) {
            statement.setBytes(1, tokenHash);
            statement.setObject(2, earliestSeen());
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(new Feed(row.getString("account"), scope(row))) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot find the calendar", e);
        }
    }

    private void seen(PreparedStatement statement, Feed feed) throws SQLException {
        statement.setString(1, feed.account());
        statement.setBoolean(2, feed.scope().isAll());
        statement.setArray(
                3,
                statement
                        .getConnection()
                        .createArrayOf("text", feed.scope().codes().toArray()));
        // To the hour: what was sent anonymously at some second is not to be this person's by that.
        statement.setObject(4, OffsetDateTime.now(clock).truncatedTo(ChronoUnit.HOURS));
    }

    private OffsetDateTime earliestSeen() {
        return OffsetDateTime.now(clock).minus(config.lifetime());
    }

    private static RegionScope scope(ResultSet row) throws SQLException {
        return row.getBoolean("all_regions")
                ? RegionScope.all()
                : new RegionScope(
                        false, Set.of((String[]) row.getArray("regions").getArray()));
    }
}
