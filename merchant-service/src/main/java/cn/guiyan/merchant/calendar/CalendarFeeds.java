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
import java.util.Optional;
import java.util.Set;

/** Who has a calendar, under which secret, and what it may show. */
@ApplicationScoped
class CalendarFeeds {
    private static final String OPEN = """
            INSERT INTO calendar_feed (account, token_hash, all_regions, regions, created_at) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (account) DO UPDATE SET token_hash = excluded.token_hash, all_regions = excluded.all_regions,
                regions = excluded.regions, created_at = excluded.created_at""";
    private static final String CLOSE = "DELETE FROM calendar_feed WHERE account = ?";
    private static final String FIND = "SELECT account, all_regions, regions FROM calendar_feed WHERE token_hash = ?";

    private final AgroalDataSource database;
    private final Clock clock;

    CalendarFeeds(AgroalDataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * A person's calendar.
     *
     * @param account user name
     * @param scope what the person could see when it was opened
     */
    record Feed(String account, RegionScope scope) {}

    /** Opens a person's calendar under a secret; the one before is no more. */
    @Transactional
    void open(Feed feed, byte[] tokenHash) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(OPEN)) {
            statement.setString(1, feed.account());
            statement.setBytes(2, tokenHash);
            statement.setBoolean(3, feed.scope().isAll());
            statement.setArray(
                    4, connection.createArrayOf("text", feed.scope().codes().toArray()));
            statement.setObject(5, OffsetDateTime.now(clock));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot open the calendar", e);
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

    /** The calendar under a secret. */
    @Transactional
    Optional<Feed> find(byte[] tokenHash) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(FIND)) {
            statement.setBytes(1, tokenHash);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(new Feed(row.getString("account"), scope(row))) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot find the calendar", e);
        }
    }

    private static RegionScope scope(ResultSet row) throws SQLException {
        return row.getBoolean("all_regions")
                ? RegionScope.all()
                : new RegionScope(
                        false, Set.of((String[]) row.getArray("regions").getArray()));
    }
}
