package cn.guiyan.gateway.overview;

import cn.guiyan.events.Event;
import cn.guiyan.events.EventCodec;
import cn.guiyan.events.target.PlanChanged;
import cn.guiyan.events.target.RankingFrozen;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the sums, plans and frozen months. Every query is bounded by months and regions, never by projects or entries. */
@ApplicationScoped
public class FigureRepository {
    static final String TOTALS = """
            SELECT month, region, sum(amount) AS amount, sum(synthetic) AS synthetic, sum(late) AS late,
                   sum(late_amount) AS late_amount
            FROM views.monthly_total WHERE calibre = ANY (?) AND month BETWEEN ? AND ?
            GROUP BY month, region ORDER BY month, region""";

    /** Ten years of them. */
    static final String MONTHS = """
            SELECT DISTINCT month FROM views.monthly_total WHERE calibre = ANY (?) ORDER BY month DESC LIMIT 120""";

    static final String PLAN =
            "SELECT body FROM views.plan WHERE year = ? AND calibre = ? AND body ->> 'status' = 'RELEASED'";

    static final String FROZEN = "SELECT body FROM views.ranking WHERE month = ? AND calibre = ?";

    private final AgroalDataSource database;

    FigureRepository(AgroalDataSource database) {
        this.database = database;
    }

    /** What each region counts in each month of a period, over the base calibres together. */
    public List<MonthlyTotal> totals(Set<String> bases, YearMonth from, YearMonth to) {
        return query(
                TOTALS,
                statement -> {
                    statement.setArray(1, statement.getConnection().createArrayOf("text", bases.toArray()));
                    statement.setObject(2, from.atDay(1));
                    statement.setObject(3, to.atDay(1));
                },
                row -> new MonthlyTotal(
                        month(row),
                        row.getString("region"),
                        row.getBigDecimal("amount"),
                        row.getLong("synthetic"),
                        row.getLong("late"),
                        row.getBigDecimal("late_amount")));
    }

    /** The latest months that count anything, newest first, at most ten years of them. */
    public List<YearMonth> months(Set<String> bases) {
        return query(
                MONTHS,
                statement -> statement.setArray(1, statement.getConnection().createArrayOf("text", bases.toArray())),
                FigureRepository::month);
    }

    /** The released plan of a year. */
    public Optional<PlanChanged> plan(int year, String calibre) {
        return first(query(
                PLAN,
                statement -> {
                    statement.setInt(1, year);
                    statement.setString(2, calibre);
                },
                row -> body(PlanChanged.class, row)));
    }

    /** The latest edition of a month that was frozen. */
    public Optional<RankingFrozen> frozen(YearMonth month, String calibre) {
        return first(query(
                FROZEN,
                statement -> {
                    statement.setObject(1, month.atDay(1));
                    statement.setString(2, calibre);
                },
                row -> body(RankingFrozen.class, row)));
    }

    private static YearMonth month(ResultSet row) throws SQLException {
        return YearMonth.from(row.getObject("month", LocalDate.class));
    }

    private static <E extends Event> E body(Class<E> event, ResultSet row) throws SQLException {
        return EventCodec.read(event, row.getString("body").getBytes(StandardCharsets.UTF_8));
    }

    private static <T> Optional<T> first(List<T> rows) {
        return rows.stream().findFirst();
    }

    private <T> List<T> query(String sql, Binder binder, Reader<T> reader) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            binder.bind(statement);
            try (ResultSet rows = statement.executeQuery()) {
                List<T> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(reader.read(rows));
                }
                return found;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read the figures", e);
        }
    }

    private interface Binder {
        void bind(PreparedStatement statement) throws SQLException;
    }

    private interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }
}
