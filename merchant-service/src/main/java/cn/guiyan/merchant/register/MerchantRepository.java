package cn.guiyan.merchant.register;

import cn.guiyan.access.RegionScope;
import cn.guiyan.events.Topics;
import cn.guiyan.http.Filter;
import cn.guiyan.http.Page;
import cn.guiyan.http.PageQuery;
import cn.guiyan.http.Sorting;
import cn.guiyan.merchant.naming.NamedRecords;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Merchants within a scope. Row security repeats the same bound in the database. */
@ApplicationScoped
class MerchantRepository implements PanacheRepositoryBase<Merchant, UUID> {
    private static final String SURVIVORS =
            "SELECT id, merchant_id FROM merchant_alias WHERE id = ANY (CAST(:ids AS uuid[]))";
    private static final String SURVIVOR = "SELECT merchant_id FROM merchant_alias WHERE id = :id";
    // They stay until the transaction ends: a merge waits for whoever is about to refer to them.
    private static final String KNOWN =
            "SELECT id, region, erased_on IS NULL AS kept FROM merchant WHERE id IN (:ids) ORDER BY id FOR KEY SHARE";

    // An office is shown the merges of its own records, row security or not.
    private static final String MERGED_ELSEWHERE = """
            SELECT m.id FROM merchant_merge m JOIN merge_side s ON s.merge_id = m.id
            WHERE s.merchant_id = :id AND s.role = 'ABSORBED' AND m.state = 'EXECUTED' AND s.region IN (:codes)""";

    private static final String ALONE = "SELECT id FROM merchant WHERE id = :id FOR UPDATE";
    private static final String MERGED_INTO = """
            SELECT a.id, max(j.version) AS version FROM merchant_alias a
            JOIN journal.journal j ON j.topic = :topic AND j.key = a.id WHERE a.merchant_id = :id
            GROUP BY a.id HAVING count(j.payload) > 0 ORDER BY a.id""";

    private final NamedRecords records;
    private final MerchantConditions conditions;

    MerchantRepository(NamedRecords records, MerchantConditions conditions) {
        this.records = records;
        this.conditions = conditions;
    }

    Optional<Merchant> find(RegionScope scope, UUID id, LockModeType lock) {
        return findByIdOptional(id, lock).filter(merchant -> scope.contains(merchant.region()));
    }

    /**
     * Waits for whoever is about to refer to a merchant, and keeps everybody else from it until the transaction ends. The lock of an entity is weaker: it
     * lets others refer to it.
     */
    void lockAlone(UUID id) {
        getEntityManager()
                .createNativeQuery(ALONE, UUID.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    /** The last that was said of a record. */
    record Last(UUID id, long version) {}

    /** The records that were merged into one. */
    List<Last> mergedInto(UUID id) {
        List<?> rows = getEntityManager()
                .createNativeQuery(MERGED_INTO, Tuple.class)
                .setParameter("topic", Topics.MERCHANTS)
                .setParameter("id", id)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new Last(row.get("id", UUID.class), row.get("version", Long.class)))
                .toList();
    }

    /** Which of these the scope knows; erased ones are known only where they stand already. */
    Set<UUID> known(RegionScope scope, Collection<UUID> ids, Collection<UUID> before) {
        if (ids.isEmpty()) {
            return Set.of();
        }
        List<?> rows = getEntityManager()
                .createNativeQuery(KNOWN, Tuple.class)
                .setParameter("ids", ids)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .filter(row -> scope.contains(row.get("region", String.class)))
                .filter(row -> row.get("kept", Boolean.class) || before.contains(row.get("id", UUID.class)))
                .map(row -> row.get("id", UUID.class))
                .collect(Collectors.toSet());
    }

    /** The record into which one of that id was merged, as far as row security shows it. */
    Optional<UUID> survivor(UUID id) {
        List<?> found = getEntityManager()
                .createNativeQuery(SURVIVOR, UUID.class)
                .setParameter("id", id)
                .getResultList();
        return found.stream().map(UUID.class::cast).findFirst();
    }

    /** The same for several ids, by those of them that were merged. */
    Map<UUID, UUID> survivors(Collection<UUID> ids) {
        List<?> found = getEntityManager()
                .createNativeQuery(SURVIVORS, Tuple.class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList();
        return found.stream()
                .map(Tuple.class::cast)
                .collect(Collectors.toMap(row -> row.get("id", UUID.class), row -> row.get("merchant_id", UUID.class)));
    }

    /** The merge by which a record of the scope became one with another office's. */
    Optional<UUID> mergedElsewhere(RegionScope scope, UUID id) {
        List<?> found = scope.isAll()
                ? List.of()
                : getEntityManager()
                        .createNativeQuery(MERGED_ELSEWHERE, UUID.class)
                        .setParameter("id", id)
                        .setParameter("codes", scope.codes())
                        .getResultList();
        return found.stream().map(UUID.class::cast).findFirst();
    }

    Page<MerchantView> page(RegionScope scope, MerchantFilter wanted, Sorting sorting, PageQuery page) {
        return records.page(
                Merchant.class,
                MerchantConditions.IN_SCOPE,
                conditions.of(scope, wanted),
                sorting,
                page,
                Merchant::view);
    }

    List<Merchant> first(RegionScope scope, String typed, int most) {
        MerchantFilter wanted = new MerchantFilter();
        wanted.q = typed;
        return records.first(Merchant.class, MerchantConditions.IN_SCOPE, conditions.of(scope, wanted), most);
    }

    long count(RegionScope scope, MerchantFilter wanted) {
        return records.count(MerchantConditions.IN_SCOPE, conditions.of(scope, wanted));
    }

    /** The same list by name, from where somebody left it. */
    List<MerchantView> after(RegionScope scope, MerchantFilter wanted, @Nullable MerchantView last, int limit) {
        Filter filter = conditions.of(scope, wanted);
        if (last != null) {
            NamedRecords.after(filter, last.name(), last.id());
        }
        return records.first(Merchant.class, MerchantConditions.IN_SCOPE, filter, limit).stream()
                .map(Merchant::view)
                .toList();
    }
}
