package cn.guiyan.merchant.register;

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
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Merchants within a scope. Row security repeats the same bound in the database. */
@ApplicationScoped
class MerchantRepository implements PanacheRepositoryBase<Merchant, UUID> {
    private final RegionCheck regions;

    MerchantRepository(RegionCheck regions) {
        this.regions = regions;
    }

    Optional<Merchant> find(RegionScope scope, UUID id, LockModeType lock) {
        return findByIdOptional(id, lock).filter(merchant -> scope.contains(merchant.region()));
    }

    /** Which of these the scope knows. */
    Set<UUID> known(RegionScope scope, Collection<UUID> ids) {
        Filter filter = Filter.within(scope).and("id in :ids", "ids", ids);
        return find("select id from Merchant where " + filter.hql(), filter.values()).project(UUID.class).stream()
                .collect(Collectors.toSet());
    }

    Page<MerchantView> page(RegionScope scope, MerchantFilter wanted, PageQuery page) {
        Filter filter = Filter.within(scope)
                .and(
                        "region in :region",
                        "region",
                        wanted.region == null ? null : regions.covered("region", wanted.region))
                .and(
                        "presentCity in :city",
                        "city",
                        wanted.presentCity == null ? null : regions.covered("presentCity", wanted.presentCity))
                .and("chamberId = :chamber", "chamber", wanted.chamberId)
                .and("canvassing = :canvassing", "canvassing", wanted.canvassing)
                .and("industry = :industry", "industry", wanted.industry)
                .and(
                        "(lower(name) like :q escape '\\' or lower(company) like :q escape '\\')",
                        "q",
                        wanted.q == null ? null : contains(wanted.q));
        PanacheQuery<Merchant> found = find(filter.hql(), Sort.by("name").and("id"), filter.values());
        return Page.of(
                found.page(page.page(), page.size()).stream()
                        .map(Merchant::view)
                        .toList(),
                page,
                found.count());
    }

    private static String contains(String text) {
        return "%" + text.toLowerCase(Locale.ROOT).replaceAll("([%_\\\\])", "\\\\$1") + "%";
    }
}
