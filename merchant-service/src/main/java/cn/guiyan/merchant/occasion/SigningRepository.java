package cn.guiyan.merchant.occasion;

import cn.guiyan.access.RegionScope;
import cn.guiyan.http.Filter;
import cn.guiyan.http.Page;
import cn.guiyan.http.PageQuery;
import cn.guiyan.http.RegionCheck;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Signings within a scope. Row security repeats the same bound in the database. */
@ApplicationScoped
class SigningRepository implements PanacheRepositoryBase<Signing, UUID> {
    private static final String SUMS = """
            select count(*), sum(amount), sum(case when approximate then amount end), count(projectId)
            from Signing where\s""";

    private static final String SIGNED = "select count(*), min(landedOn) from Signing where occasionId = :occasion";

    private final RegionCheck regions;

    SigningRepository(RegionCheck regions) {
        this.regions = regions;
    }

    /**
     * What was signed on an occasion.
     *
     * @param firstLanding the first day on which one of them landed, or null when none has
     */
    record Signed(long count, @Nullable LocalDate firstLanding) {}

    /** What was signed on an occasion, as far as row security shows it: all of it to those who keep occasions. */
    Signed of(UUID occasionId) {
        Object[] row = getEntityManager()
                .createQuery(SIGNED, Object[].class)
                .setParameter("occasion", occasionId)
                .getSingleResult();
        return new Signed((Long) row[0], (LocalDate) row[1]);
    }

    Optional<Signing> find(RegionScope scope, UUID id, LockModeType lock) {
        return findByIdOptional(id, lock).filter(signing -> scope.contains(signing.region()));
    }

    Page<SigningView> page(RegionScope scope, UUID occasionId, @Nullable String region, PageQuery page) {
        Filter filter = of(scope, occasionId, region);
        PanacheQuery<Signing> found = find(filter.hql(), Sort.by("region").and("id"), filter.values());
        return Page.of(
                found.page(page.page(), page.size()).stream().map(Signing::view).toList(), page, found.count());
    }

    OccasionStatistics statistics(RegionScope scope, UUID occasionId, @Nullable String region) {
        Filter filter = of(scope, occasionId, region);
        TypedQuery<Object[]> query = getEntityManager().createQuery(SUMS + filter.hql(), Object[].class);
        filter.values().forEach(query::setParameter);
        Object[] sums = query.getSingleResult();
        return OccasionStatistics.of(
                occasionId, region, (Long) sums[0], (BigDecimal) sums[1], (BigDecimal) sums[2], (Long) sums[3]);
    }

    private Filter of(RegionScope scope, UUID occasionId, @Nullable String region) {
        return Filter.within(scope)
                .and("occasionId = :occasion", "occasion", occasionId)
                .and("region in :region", "region", region == null ? null : regions.covered("region", region));
    }
}
