package cn.guiyan.gateway.candidate;

import cn.guiyan.access.RegionScope;
import cn.guiyan.gateway.Rows;
import cn.guiyan.gateway.candidate.CandidateFundsView.CalibreSum;
import cn.guiyan.gateway.candidate.CandidateFundsView.CandidateItem;
import cn.guiyan.gateway.candidate.CandidateFundsView.ProjectItem;
import cn.guiyan.gateway.candidate.CandidateFundsView.RoundItem;
import cn.guiyan.gateway.candidate.CandidateFundsView.YearSum;
import cn.guiyan.http.PageQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Candidates and their projects that somebody may see; row security holds the same bound. Sums are the city's. */
@ApplicationScoped
class CandidateFundsRepository {
    private static final String CANDIDATE = """
            SELECT c.id, c.merchant_id, c.chamber_id, coalesce(m.name, h.name) AS name, c.nominated_by, c.region, c.result, c.synthetic,
                   r.id AS round_id, r.title, r.kind, r.year, r.state,
                   (SELECT count(*) FROM views.candidate_project p WHERE p.candidate_id = c.id) AS named
            FROM views.candidate c
            LEFT JOIN views.selection_round r ON r.id = c.round_id
            LEFT JOIN views.merchant m ON m.id = c.merchant_id LEFT JOIN views.chamber h ON h.id = c.chamber_id
            WHERE c.id = ? AND (?::boolean OR c.region = ANY (?::text[]))""";

    static final String YEARS = """
            SELECT extract(year FROM t.month)::int AS year, t.calibre, sum(t.amount) AS amount, sum(t.entries) AS entries
            FROM views.candidate_project l JOIN views.project_total t ON t.project_id = l.project_id
            WHERE l.candidate_id = ? GROUP BY 1, 2 ORDER BY 1, 2""";

    private static final String PROJECTS = """
            SELECT p.id, p.name, p.region, p.stage, p.planned_investment
            FROM views.candidate_project l JOIN views.project p ON p.id = l.project_id
            WHERE l.candidate_id = ? AND (?::boolean OR p.region = ANY (?::text[]))
            ORDER BY p.planned_investment DESC, p.id LIMIT ? OFFSET ?""";

    private static final String PROJECT_COUNT = """
            SELECT count(*) FROM views.candidate_project l JOIN views.project p ON p.id = l.project_id
            WHERE l.candidate_id = ? AND (?::boolean OR p.region = ANY (?::text[]))""";

    private static final String OF_PROJECTS = """
            SELECT project_id, calibre, sum(amount) AS amount, sum(entries) AS entries
            FROM views.project_total WHERE project_id = ANY (?::uuid[]) GROUP BY 1, 2 ORDER BY 1, 2""";

    private static final String SYNTHETIC = """
            SELECT EXISTS (SELECT FROM views.candidate_project l JOIN views.entry e ON e.project_id = l.project_id
                WHERE l.candidate_id = ? AND e.verified AND e.origin = 'SYNTHETIC')""";

    private final Rows rows;

    CandidateFundsRepository(Rows rows) {
        this.rows = rows;
    }

    /** A candidate with how many projects the evidence names. */
    record Found(CandidateItem item, int named, boolean synthetic) {}

    Optional<Found> find(UUID id, RegionScope scope) {
        return rows
                .list(CANDIDATE, List.of(id, scope.isAll(), scope.codes()), CandidateFundsRepository::candidate)
                .stream()
                .findFirst();
    }

    List<YearSum> years(UUID candidate) {
        return rows.list(
                YEARS,
                List.of(candidate),
                row -> new YearSum(
                        row.getInt("year"),
                        row.getString("calibre"),
                        row.getBigDecimal("amount"),
                        row.getLong("entries")));
    }

    long countProjects(UUID candidate, RegionScope scope) {
        return rows.one(PROJECT_COUNT, List.of(candidate, scope.isAll(), scope.codes()), row -> row.getLong(1));
    }

    List<ProjectItem> projects(UUID candidate, RegionScope scope, PageQuery page) {
        List<ProjectItem> found = rows.list(
                PROJECTS,
                List.of(candidate, scope.isAll(), scope.codes(), page.size(), (long) page.page() * page.size()),
                row -> new ProjectItem(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("region"),
                        row.getString("stage"),
                        row.getBigDecimal("planned_investment"),
                        List.of()));
        Map<UUID, List<CalibreSum>> sums =
                sums(found.stream().map(ProjectItem::id).toList());
        return found.stream()
                .map(project -> new ProjectItem(
                        project.id(),
                        project.name(),
                        project.region(),
                        project.stage(),
                        project.plannedInvestment(),
                        sums.getOrDefault(project.id(), List.of())))
                .toList();
    }

    boolean countsSynthetic(UUID candidate) {
        return rows.one(SYNTHETIC, List.of(candidate), row -> row.getBoolean(1));
    }

    private Map<UUID, List<CalibreSum>> sums(List<UUID> projects) {
        Map<UUID, List<CalibreSum>> sums = new HashMap<>();
        rows.list(
                OF_PROJECTS,
                List.of(projects),
                row -> sums.computeIfAbsent(
                                Objects.requireNonNull(row.getObject("project_id", UUID.class)),
                                any -> new ArrayList<>())
                        .add(new CalibreSum(
                                row.getString("calibre"), row.getBigDecimal("amount"), row.getLong("entries"))));
        return sums;
    }

    private static Found candidate(ResultSet row) throws SQLException {
        return new Found(
                new CandidateItem(
                        row.getObject("id", UUID.class),
                        row.getObject("merchant_id", UUID.class),
                        row.getObject("chamber_id", UUID.class),
                        row.getString("name"),
                        row.getString("nominated_by"),
                        row.getString("region"),
                        row.getString("result"),
                        round(row)),
                row.getInt("named"),
                row.getBoolean("synthetic"));
    }

    private static @Nullable RoundItem round(ResultSet row) throws SQLException {
        UUID id = row.getObject("round_id", UUID.class);
        return id == null
                ? null
                : new RoundItem(
                        id, row.getString("title"), row.getString("kind"), row.getInt("year"), row.getString("state"));
    }
}
