package cn.guiyan.merchant.duplicate;

import cn.guiyan.access.RegionScope;
import cn.guiyan.http.Page;
import cn.guiyan.http.PageQuery;
import cn.guiyan.http.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Merges of which some side is in a scope. Row security repeats the same bound in the database. */
@ApplicationScoped
class MergeRepository implements PanacheRepositoryBase<Merge, UUID> {
    private static final String LISTED = """
            FROM merchant_merge m WHERE (?::text IS NULL OR m.state = ?) AND EXISTS (
                SELECT FROM merge_side s WHERE s.merge_id = m.id AND (?::text[] IS NULL OR s.shown_to && ?))""";
    private static final String PAGE =
            "SELECT m.id " + LISTED + " ORDER BY m.proposed_at DESC, m.id DESC LIMIT ? OFFSET ?";
    private static final String COUNT = "SELECT count(*) AS count " + LISTED;

    // Whoever proposes a merge of the same two waits, whichever of them is to stay.
    private static final String PAIR = "SELECT pg_advisory_xact_lock(hashtextextended("
            + "least(?::uuid, ?::uuid)::text || greatest(?::uuid, ?::uuid)::text, 0))";
    private static final String PROPOSED_OF_PAIR = """
            SELECT m.id FROM merchant_merge m JOIN merge_side one ON one.merge_id = m.id JOIN merge_side other ON other.merge_id = m.id
            WHERE m.state = 'PROPOSED' AND one.merchant_id = ? AND other.merchant_id = ?""";
    private static final String PROPOSED = """
            SELECT m.id FROM merchant_merge m JOIN merge_side s ON s.merge_id = m.id
            WHERE m.state = 'PROPOSED' AND s.merchant_id = ? ORDER BY m.id""";

    private final Sql sql;
    private final Session session;

    MergeRepository(Sql sql, Session session) {
        this.sql = sql;
        this.session = session;
    }

    Optional<Merge> find(RegionScope scope, UUID id) {
        return findByIdOptional(id).filter(merge -> merge.anySide(side -> side.isShownTo(scope)));
    }

    /**
     * Refuses what would contradict a merge of two records that is proposed; nobody else proposes one until the transaction ends.
     *
     * @throws ProblemException {@code merge-proposed}
     */
    void requireNotProposed(UUID one, UUID other) {
        sql.list(PAIR, row -> true, one, other, one, other);
        sql.first(PROPOSED_OF_PAIR, row -> row.getObject("id", UUID.class), one, other)
                .ifPresent(id -> {
                    throw new ProblemException(DuplicateProblem.MERGE_PROPOSED, Map.of("mergeId", id));
                });
    }

    /** The merges that are proposed of a record. */
    List<UUID> proposed(UUID merchant) {
        return sql.list(PROPOSED, row -> row.getObject("id", UUID.class), merchant);
    }

    Page<MergeView> page(
            RegionScope scope, @Nullable MergeState state, PageQuery page, Function<Merge, MergeView> view) {
        List<String> codes = Duplicates.codes(scope);
        String wanted = state == null ? null : state.name();
        List<UUID> ids = sql.list(
                PAGE,
                row -> row.getObject("id", UUID.class),
                wanted,
                wanted,
                codes,
                codes,
                page.size(),
                page.page() * page.size());
        List<MergeView> items = session.findMultiple(Merge.class, ids).stream()
                .filter(Objects::nonNull)
                .map(view)
                .toList();
        return Page.of(
                items,
                page,
                sql.list(COUNT, row -> row.getLong("count"), wanted, wanted, codes, codes)
                        .get(0));
    }
}
