package cn.guiyan.gateway.agreement;

import cn.guiyan.access.RegionScope;
import cn.guiyan.gateway.Rows;
import cn.guiyan.gateway.agreement.AgreementFundsView.EntryItem;
import cn.guiyan.gateway.agreement.AgreementFundsView.ProjectItem;
import cn.guiyan.http.Page;
import cn.guiyan.http.PageQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** An agreement's projects and entries that somebody may see. Row security holds the same bound as the scope in the query. */
@ApplicationScoped
class LinkedFundsRepository {
    /** A page first, and only then what its projects brought. */
    static final String PROJECTS = """
            SELECT p.*, coalesce((SELECT sum(f.amount) FROM views.linked_arrival f
                WHERE f.agreement_id = p.agreement_id AND f.project_id = p.id AND f.calibre = ANY (?::text[])), 0) AS arrived
            FROM (SELECT l.agreement_id, l.counts_from, p.id, p.name, p.region, p.stage, p.planned_investment
                  FROM views.agreement_project l JOIN views.project p ON p.id = l.project_id
                  WHERE l.agreement_id = ? AND (?::boolean OR p.region = ANY (?::text[]))
                  ORDER BY p.planned_investment DESC, p.id LIMIT ? OFFSET ?) p
            ORDER BY p.planned_investment DESC, p.id""";

    private static final String PROJECT_COUNT = """
            SELECT count(*) FROM views.agreement_project l JOIN views.project p ON p.id = l.project_id
            WHERE l.agreement_id = ? AND (?::boolean OR p.region = ANY (?::text[]))""";

    private static final String COUNTED = """
            FROM views.agreement a JOIN views.agreement_project l ON l.agreement_id = a.id
            JOIN views.entry e ON e.project_id = l.project_id
            LEFT JOIN views.project p ON p.id = e.project_id
            WHERE a.id = ? AND (?::boolean OR e.region = ANY (?::text[])) AND e.calibre = ANY (?::text[])
              AND e.verified AND e.arrived_on BETWEEN l.counts_from AND coalesce(a.ended_on, a.valid_to)
            """;

    static final String ENTRIES = """
            SELECT e.id, e.project_id, p.name AS project_name, e.calibre, e.amount, e.arrived_on, e.voucher, e.reversal
            """ + COUNTED + "ORDER BY e.arrived_on DESC, e.id LIMIT ? OFFSET ?";

    private static final String ENTRY_COUNT = "SELECT count(*) " + COUNTED;

    private final Rows rows;

    LinkedFundsRepository(Rows rows) {
        this.rows = rows;
    }

    Page<ProjectItem> projects(UUID agreement, RegionScope scope, Set<String> bases, int page, int size) {
        List<Object> seen = List.of(agreement, scope.isAll(), scope.codes());
        List<Object> asked = new ArrayList<>(List.of(bases));
        asked.addAll(seen);
        asked.addAll(List.of(size, (long) page * size));
        return new Page<>(
                rows.list(PROJECTS, asked, LinkedFundsRepository::project),
                page,
                size,
                rows.one(PROJECT_COUNT, seen, row -> row.getLong(1)));
    }

    /** The parameters of {@link #ENTRIES}. */
    static List<Object> entries(UUID agreement, RegionScope scope, Set<String> bases, int size, long offset) {
        return List.of(agreement, scope.isAll(), scope.codes(), bases, size, offset);
    }

    Page<EntryItem> entries(UUID agreement, RegionScope scope, Set<String> bases, PageQuery page) {
        List<Object> asked = entries(agreement, scope, bases, page.size(), (long) page.page() * page.size());
        return Page.of(
                rows.list(ENTRIES, asked, LinkedFundsRepository::entry),
                page,
                rows.one(ENTRY_COUNT, asked.subList(0, 4), row -> row.getLong(1)));
    }

    private static ProjectItem project(ResultSet row) throws SQLException {
        return new ProjectItem(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("region"),
                row.getString("stage"),
                row.getBigDecimal("planned_investment"),
                row.getObject("counts_from", LocalDate.class),
                row.getBigDecimal("arrived"));
    }

    private static EntryItem entry(ResultSet row) throws SQLException {
        return new EntryItem(
                row.getObject("id", UUID.class),
                row.getObject("project_id", UUID.class),
                row.getString("project_name"),
                row.getString("calibre"),
                row.getBigDecimal("amount"),
                row.getObject("arrived_on", LocalDate.class),
                row.getString("voucher"),
                row.getBoolean("reversal"));
    }
}
