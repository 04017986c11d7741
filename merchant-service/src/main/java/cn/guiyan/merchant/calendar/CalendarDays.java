package cn.guiyan.merchant.calendar;

import cn.guiyan.merchant.contact.ContactKind;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What a person's calendar shows, within the scope of the work at hand: open reminders of contacts that the person recorded, or that are
 * the person's as an official, the most pressing 500; and the days of the 100 latest delegations since a year ago.
 */
@ApplicationScoped
class CalendarDays {
    private static final String REMINDERS = """
            SELECT c.id, c.version, c.kind, c.remind_on, coalesce(m.name, h.name) AS name
            FROM contact c LEFT JOIN merchant m ON m.id = c.merchant_id LEFT JOIN chamber h ON h.id = c.chamber_id
            WHERE c.remind_on IS NOT NULL AND c.done_on IS NULL AND coalesce(m.name, h.name) IS NOT NULL
              AND m.erased_on IS NULL
              AND (c.recorded_by = ? OR c.official_id IN (SELECT id FROM official WHERE account = ?))
            ORDER BY c.remind_on, c.id LIMIT 500""";
    private static final String DELEGATIONS = """
            SELECT id, version, batch, title, arrives_on, leaves_on FROM delegation
            WHERE leaves_on >= ? ORDER BY batch DESC LIMIT 100""";

    private final AgroalDataSource database;
    private final Clock clock;

    CalendarDays(AgroalDataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Transactional
    List<CalendarDay> of(String account) {
        List<CalendarDay> days = new ArrayList<>();
        try (Connection connection = database.getConnection()) {
            addReminders(connection, account, days);
            addDelegations(connection, days);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read the calendar", e);
        }
        return days;
    }

    private static void addReminders(Connection connection, String account, List<CalendarDay> days)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(REMINDERS)) {
            statement.setString(1, account);
            statement.setString(2, account);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    LocalDate day = row.getObject("remind_on", LocalDate.class);
                    String kind = ContactKind.valueOf(row.getString("kind")).term();
                    days.add(new CalendarDay(
                            "contact-" + row.getString("id") + "@guiyan",
                            row.getLong("version"),
                            "联络提醒：" + row.getString("name") + "（" + kind + "后续）",
                            day,
                            day));
                }
            }
        }
    }

    private void addDelegations(Connection connection, List<CalendarDay> days) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(DELEGATIONS)) {
            statement.setObject(1, LocalDate.now(clock).minusYears(1));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    days.add(new CalendarDay(
                            "delegation-" + row.getString("id") + "@guiyan",
                            row.getLong("version"),
                            "第" + row.getInt("batch") + "批回乡考察：" + row.getString("title"),
                            row.getObject("arrives_on", LocalDate.class),
                            row.getObject("leaves_on", LocalDate.class)));
                }
            }
        }
    }
}
