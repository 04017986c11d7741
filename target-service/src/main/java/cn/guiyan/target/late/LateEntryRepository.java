package cn.guiyan.target.late;

import cn.guiyan.access.RegionScope;
import cn.guiyan.http.Filter;
import cn.guiyan.http.Page;
import cn.guiyan.http.PageQuery;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class LateEntryRepository implements PanacheRepositoryBase<LateEntry, UUID> {
    /** Most entries that are given their month in one go. */
    static final int BATCH = 1000;

    private static final String PENDING = """
            SELECT e.id, e.region, e.calibre, e.amount, e.month
            FROM views.entry e JOIN closed_month c ON c.calibre = e.calibre AND c.month = e.month
            WHERE e.verified
              AND (:all OR e.id = ANY (:ids))
              AND NOT EXISTS (SELECT FROM snapshot_entry s WHERE s.entry_id = e.id)
              AND NOT EXISTS (SELECT FROM late_entry l WHERE l.id = e.id)
            ORDER BY e.id
            LIMIT :batch
            """;

    /** Entries that need a month, among those of these ids. */
    List<PendingEntry> pending(Collection<UUID> ids) {
        return pending(false, ids.toArray(UUID[]::new));
    }

    /** Entries that need a month. */
    List<PendingEntry> pending() {
        return pending(true, new UUID[0]);
    }

    /** Entries from January to the month, which are counted later. */
    List<LateEntry> countedLate(Set<String> bases, YearMonth month) {
        return list(
                "calibre in ?1 and ownMonth between ?2 and ?3 and countedMonth > ownMonth",
                Sort.by("ownMonth").and("id"),
                bases,
                month.withMonth(1),
                month);
    }

    Page<LateEntryView> page(RegionScope scope, Set<String> bases, @Nullable YearMonth month, PageQuery page) {
        Filter filter = Filter.within(scope)
                .and("calibre in :bases", "bases", bases)
                .and("countedMonth = :month", "month", month);
        PanacheQuery<LateEntry> found =
                find(filter.hql(), Sort.descending("countedMonth").and("id"), filter.values());
        return Page.of(
                found.page(page.page(), page.size()).stream()
                        .map(LateEntry::view)
                        .toList(),
                page,
                found.count());
    }

    private List<PendingEntry> pending(boolean all, UUID[] ids) {
        List<Tuple> rows = getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(PENDING, Tuple.class)
                .setParameter("all", all)
                .setParameter("ids", ids)
                .setParameter("batch", BATCH)
                .getResultList();
        return rows.stream()
                .map(row -> new PendingEntry(
                        row.get(0, UUID.class),
                        row.get(1, String.class),
                        row.get(2, String.class),
                        row.get(3, BigDecimal.class),
                        YearMonth.from(row.get(4, LocalDate.class))))
                .toList();
    }
}
