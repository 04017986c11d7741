package cn.guiyan.gateway.region;

import cn.guiyan.gateway.region.RegionFiguresView.EntryItem;
import cn.guiyan.gateway.region.RegionFiguresView.ProjectItem;
import cn.guiyan.http.Page;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Reads a region's projects and entries. The regions asked for are in the caller's scope; row security holds the same bound. */
@ApplicationScoped
class RegionRepository {
    private static final String PROJECTS = """
            SELECT p.id, p.name, p.industry, p.project_class, p.stage, p.planned_investment,
                   coalesce(t.arrived, 0) AS arrived, count(*) OVER () AS total
            FROM views.project p
            LEFT JOIN LATERAL (SELECT sum(amount) AS arrived FROM views.project_total t
                WHERE t.project_id = p.id AND t.calibre = ANY (?) AND t.month BETWEEN ? AND ?) t ON true
            WHERE p.region = ANY (?)
            ORDER BY p.planned_investment DESC, p.id LIMIT ? OFFSET ?""";

    private static final String ENTRIES = """
            SELECT e.id, e.project_id, p.name AS project_name, e.amount, e.arrived_on, e.voucher, e.status,
                   e.counted_month, e.counted_month <> e.own_month AS late, e.reversal, count(*) OVER () AS total
            FROM views.entry e LEFT JOIN views.project p ON p.id = e.project_id
            WHERE e.calibre = ANY (?) AND e.counted_month BETWEEN ? AND ? AND e.region = ANY (?)
            ORDER BY e.arrived_on DESC, e.id LIMIT ? OFFSET ?""";

    private final AgroalDataSource database;

    RegionRepository(AgroalDataSource database) {
        this.database = database;
    }

    /** What to look for: entries of the base calibres that a year's months up to one count. */
    record Wanted(Set<String> regions, Set<String> bases, YearMonth month) {}

    Page<ProjectItem> projects(Wanted wanted, int page, int size) {
        return page(
                PROJECTS,
                wanted,
                page,
                size,
                row -> new ProjectItem(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("industry"),
                        row.getString("project_class"),
                        row.getString("stage"),
                        row.getBigDecimal("planned_investment"),
                        row.getBigDecimal("arrived")));
    }

    Page<EntryItem> entries(Wanted wanted, int page, int size) {
        return page(
                ENTRIES,
                wanted,
                page,
                size,
                row -> new EntryItem(
                        row.getObject("id", UUID.class),
                        row.getObject("project_id", UUID.class),
                        row.getString("project_name"),
                        row.getBigDecimal("amount"),
                        row.getObject("arrived_on", LocalDate.class),
                        row.getString("voucher"),
                        row.getString("status"),
                        YearMonth.from(row.getObject("counted_month", LocalDate.class))
                                .toString(),
                        row.getBoolean("late"),
                        row.getBoolean("reversal")));
    }

    private <T> Page<T> page(String sql, Wanted wanted, int page, int size, Reader<T> reader) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setArray(1, texts(connection, wanted.bases()));
            statement.setObject(2, wanted.month().withMonth(1).atDay(1));
            statement.setObject(3, wanted.month().atDay(1));
            statement.setArray(4, texts(connection, wanted.regions()));
            statement.setInt(5, size);
            statement.setLong(6, (long) page * size);
            try (ResultSet rows = statement.executeQuery()) {
                List<T> items = new ArrayList<>();
                long total = 0;
                while (rows.next()) {
                    items.add(reader.read(rows));
                    total = rows.getLong("total");
                }
                return new Page<>(items, page, size, total);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read the region", e);
        }
    }

    private static Array texts(Connection connection, Set<String> values) throws SQLException {
        return connection.createArrayOf("text", values.toArray());
    }

    private interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }
}
