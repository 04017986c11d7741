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
    /** A page first, and only then what its projects have: a county has a thousand others. */
    static final String PROJECTS = """
            SELECT p.id, p.name, p.industry, p.project_class, p.stage, p.planned_investment,
                   coalesce(t.arrived, 0) AS arrived
            FROM (SELECT * FROM views.project WHERE region = ANY (?)
                  ORDER BY planned_investment DESC, id LIMIT ? OFFSET ?) p
            LEFT JOIN LATERAL (SELECT sum(amount) AS arrived FROM views.project_total t
                WHERE t.project_id = p.id AND t.calibre = ANY (?) AND t.month BETWEEN ? AND ?) t ON true
            ORDER BY p.planned_investment DESC, p.id""";

    static final String PROJECT_COUNT = "SELECT count(*) FROM views.project WHERE region = ANY (?)";

    static final String ENTRIES = """
            SELECT e.id, e.project_id, p.name AS project_name, e.amount, e.arrived_on, e.voucher, e.status,
                   e.counted_month, e.counted_month <> e.own_month AS late, e.reversal
            FROM (SELECT * FROM views.entry
                  WHERE region = ANY (?) AND calibre = ANY (?) AND counted_month BETWEEN ? AND ?
                  ORDER BY arrived_on DESC, id LIMIT ? OFFSET ?) e
            LEFT JOIN views.project p ON p.id = e.project_id
            ORDER BY e.arrived_on DESC, e.id""";

    static final String ENTRY_COUNT = """
            SELECT count(*) FROM views.entry
            WHERE region = ANY (?) AND calibre = ANY (?) AND counted_month BETWEEN ? AND ?""";

    private final AgroalDataSource database;

    RegionRepository(AgroalDataSource database) {
        this.database = database;
    }

    /** What to look for: entries of the base calibres that a year's months up to one count. */
    record Wanted(Set<String> regions, Set<String> bases, YearMonth month) {
        Array regions(Connection connection) throws SQLException {
            return connection.createArrayOf("text", regions.toArray());
        }

        private Array bases(Connection connection) throws SQLException {
            return connection.createArrayOf("text", bases.toArray());
        }

        private LocalDate january() {
            return month.withMonth(1).atDay(1);
        }

        /** The parameters of {@link #PROJECTS}. */
        List<Object> projects(Connection connection, int size, long offset) throws SQLException {
            return List.of(regions(connection), size, offset, bases(connection), january(), month.atDay(1));
        }

        /** The parameters of {@link #ENTRY_COUNT}. */
        List<Object> counted(Connection connection) throws SQLException {
            return List.of(regions(connection), bases(connection), january(), month.atDay(1));
        }

        /** The parameters of {@link #ENTRIES}. */
        List<Object> entries(Connection connection, int size, long offset) throws SQLException {
            List<Object> parameters = new ArrayList<>(counted(connection));
            parameters.add(size);
            parameters.add(offset);
            return parameters;
        }
    }

    Page<ProjectItem> projects(Wanted wanted, int page, int size) {
        return read(connection -> new Page<>(
                rows(
                        connection,
                        PROJECTS,
                        wanted.projects(connection, size, (long) page * size),
                        RegionRepository::project),
                page,
                size,
                count(connection, PROJECT_COUNT, List.of(wanted.regions(connection)))));
    }

    Page<EntryItem> entries(Wanted wanted, int page, int size) {
        return read(connection -> new Page<>(
                rows(
                        connection,
                        ENTRIES,
                        wanted.entries(connection, size, (long) page * size),
                        RegionRepository::entry),
                page,
                size,
                count(connection, ENTRY_COUNT, wanted.counted(connection))));
    }

    private static ProjectItem project(ResultSet row) throws SQLException {
        return new ProjectItem(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("industry"),
                row.getString("project_class"),
                row.getString("stage"),
                row.getBigDecimal("planned_investment"),
                row.getBigDecimal("arrived"));
    }

    private static EntryItem entry(ResultSet row) throws SQLException {
        return new EntryItem(
                row.getObject("id", UUID.class),
                row.getObject("project_id", UUID.class),
                row.getString("project_name"),
                row.getBigDecimal("amount"),
                row.getObject("arrived_on", LocalDate.class),
                row.getString("voucher"),
                row.getString("status"),
                YearMonth.from(row.getObject("counted_month", LocalDate.class)).toString(),
                row.getBoolean("late"),
                row.getBoolean("reversal"));
    }

    private <T> T read(Reading<T> reading) {
        try (Connection connection = database.getConnection()) {
            return reading.on(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read the region", e);
        }
    }

    private static <T> List<T> rows(Connection connection, String sql, List<Object> parameters, Reader<T> reader)
            throws SQLException {
        try (PreparedStatement statement = bound(connection, sql, parameters);
                ResultSet rows = statement.executeQuery()) {
            List<T> items = new ArrayList<>();
            while (rows.next()) {
                items.add(reader.read(rows));
            }
            return items;
        }
    }

    private static long count(Connection connection, String sql, List<Object> parameters) throws SQLException {
        return rows(connection, sql, parameters, row -> row.getLong(1)).get(0);
    }

    private static PreparedStatement bound(Connection connection, String sql, List<Object> parameters)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.size(); i++) {
            statement.setObject(i + 1, parameters.get(i));
        }
        return statement;
    }

    private interface Reading<T> {
        T on(Connection connection) throws SQLException;
    }

    private interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }
}
