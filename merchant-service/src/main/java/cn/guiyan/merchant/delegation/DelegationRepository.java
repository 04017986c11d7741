package cn.guiyan.merchant.delegation;

import cn.guiyan.access.RegionScope;
import cn.guiyan.http.Filter;
import cn.guiyan.http.Page;
import cn.guiyan.http.PageQuery;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Delegations; every office reads them. */
@ApplicationScoped
class DelegationRepository implements PanacheRepositoryBase<Delegation, UUID> {
    private static final String NEXT_BATCH = "UPDATE delegation_batch SET last = last + 1 RETURNING last";

    private static final String STATISTICS = """
            WITH came AS (
                SELECT id, person_times FROM delegation
                WHERE status <> 'PLANNED'
                  AND arrives_on >= coalesce(cast(:from AS date), '-infinity')
                  AND arrives_on <= coalesce(cast(:to AS date), 'infinity')
            )
            SELECT (SELECT count(*) FROM came) AS batches,
                   (SELECT coalesce(sum(person_times), 0) FROM came) AS person_times,
                   (SELECT count(DISTINCT chamber_id) FROM delegation_chamber
                    WHERE delegation_id IN (SELECT id FROM came)) AS chambers,
                   count(*) AS intentions,
                   count(project_id) AS with_project
            FROM delegation_intention WHERE delegation_id IN (SELECT id FROM came)
            """;

    /** The next number; it is locked until the transaction ends, and free again when that fails. */
    int nextBatch() {
        return ((Number) getEntityManager().createNativeQuery(NEXT_BATCH).getSingleResult()).intValue();
    }

    Page<DelegationSummary> page(DelegationFilter wanted, PageQuery page) {
        Filter filter = Filter.within(RegionScope.all())
                .and("arrivesOn >= :from", "from", wanted.from)
                .and("arrivesOn <= :to", "to", wanted.to)
                .and("status = :status", "status", wanted.status);
        PanacheQuery<Delegation> found = find(filter.hql(), Sort.descending("batch"), filter.values());
        return Page.of(
                found.page(page.page(), page.size())
                        .project(DelegationSummary.class)
                        .list(),
                page,
                found.count());
    }

    DelegationStatistics statistics(@Nullable LocalDate from, @Nullable LocalDate to) {
        Tuple row = (Tuple) getEntityManager()
                .createNativeQuery(STATISTICS, Tuple.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .getSingleResult();
        return new DelegationStatistics(
                from,
                to,
                number(row, "batches"),
                number(row, "chambers"),
                number(row, "person_times"),
                number(row, "intentions"),
                number(row, "with_project"));
    }

    private static long number(Tuple row, String column) {
        return row.get(column, Number.class).longValue();
    }
}
