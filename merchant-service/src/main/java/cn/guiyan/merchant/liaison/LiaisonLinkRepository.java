package cn.guiyan.merchant.liaison;

import cn.guiyan.access.RegionScope;
import cn.guiyan.http.Filter;
import cn.guiyan.http.Page;
import cn.guiyan.http.PageQuery;
import cn.guiyan.http.RegionCheck;
import cn.guiyan.merchant.Period;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Links within a scope: those without a region are everybody's. Row security repeats the same bound in the database. */
@ApplicationScoped
class LiaisonLinkRepository implements PanacheRepositoryBase<LiaisonLink, UUID> {
    private static final String PERIODS =
            "SELECT valid_from, valid_to FROM merchant_link_period WHERE official_id = :official";

    private final RegionCheck regions;

    LiaisonLinkRepository(RegionCheck regions) {
        this.regions = regions;
    }

    Optional<LiaisonLink> find(RegionScope scope, UUID id, LockModeType lock) {
        return findByIdOptional(id, lock).filter(link -> link.region() == null || scope.contains(link.region()));
    }

    /** A link of the same official with the same, on some of the asked days. */
    Optional<LiaisonLink> overlapping(LiaisonLinkRequest asked) {
        Filter filter = Filter.within(RegionScope.all())
                .and("officialId = :official", "official", asked.officialId())
                .and("merchantId = :merchant", "merchant", asked.merchantId())
                .and("chamberId = :chamber", "chamber", asked.chamberId())
                .and("city = :city", "city", asked.city())
                .and("(time.to is null or time.to >= :from)", "from", asked.from())
                .and("time.from <= :to", "to", asked.to());
        return find(filter.hql(), Sort.by("time.from"), filter.values()).firstResultOptional();
    }

    /** The links with a merchant that go on after a day. */
    List<LiaisonLink> ofMerchantAfter(UUID merchantId, LocalDate day) {
        return list("merchantId = ?1 and (time.to is null or time.to > ?2)", Sort.by("id"), merchantId, day);
    }

    /** When an official is linked with merchants, whether or not those are the caller's to know of. */
    List<Period> merchantLinks(UUID officialId) {
        List<?> rows = getEntityManager()
                .createNativeQuery(PERIODS, Tuple.class)
                .setParameter("official", officialId)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new Period(row.get(0, LocalDate.class), row.get(1, LocalDate.class)))
                .toList();
    }

    Page<LiaisonLinkView> page(RegionScope scope, LiaisonLinkFilter wanted, PageQuery page) {
        Filter filter = Filter.within(RegionScope.all())
                .and("(region is null or region in :scope)", "scope", scope.isAll() ? null : scope.codes())
                .and("officialId = :official", "official", wanted.officialId)
                .and("target = :target", "target", wanted.target)
                .and("merchantId = :merchant", "merchant", wanted.merchantId)
                .and("chamberId = :chamber", "chamber", wanted.chamberId)
                .and("city = :city", "city", wanted.city)
                .and(
                        "(region in :region or officialId in (select o.id from Official o where o.region in :region))",
                        "region",
                        wanted.region == null ? null : regions.covered("region", wanted.region))
                .and("time.from <= :on and (time.to is null or time.to >= :on)", "on", wanted.on);
        PanacheQuery<LiaisonLink> found = find(filter.hql(), Sort.descending("time.from", "id"), filter.values());
        return Page.of(
                found.page(page.page(), page.size()).stream()
                        .map(LiaisonLink::view)
                        .toList(),
                page,
                found.count());
    }
}
