package cn.guiyan.merchant.official;

import cn.guiyan.access.RegionScope;
import cn.guiyan.http.Filter;
import cn.guiyan.http.Page;
import cn.guiyan.http.PageQuery;
import cn.guiyan.http.RegionCheck;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class OfficialRepository implements PanacheRepositoryBase<Official, UUID> {
    private static final String LEADER =
            "kind = LEADER and tenure.from <= ?2 and (tenure.to is null or tenure.to >= ?2)";

    private final RegionCheck regions;

    OfficialRepository(RegionCheck regions) {
        this.regions = regions;
    }

    List<Official> all(Collection<UUID> ids) {
        return list("id in ?1", ids);
    }

    boolean isLeader(UUID id, LocalDate on) {
        return count("id = ?1 and " + LEADER, id, on) > 0;
    }

    Optional<Official> leaderOf(String account, LocalDate on) {
        return find("account = ?1 and " + LEADER, Sort.descending("tenure.from").and("id"), account, on)
                .firstResultOptional();
    }

    boolean isAccountOf(String account, UUID id) {
        return count("account = ?1 and id = ?2", account, id) > 0;
    }

    /** Officials are known to every office: whom a county has sent where is the city's business. */
    Page<OfficialView> page(OfficialFilter wanted, PageQuery page) {
        Filter filter = Filter.within(RegionScope.all())
                .and(
                        "region in :region",
                        "region",
                        wanted.region == null ? null : regions.covered("region", wanted.region))
                .and("kind = :kind", "kind", wanted.kind)
                .and("tenure.from <= :on and (tenure.to is null or tenure.to >= :on)", "on", wanted.on);
        PanacheQuery<Official> found = find(filter.hql(), Sort.by("name").and("id"), filter.values());
        return Page.of(
                found.page(page.page(), page.size()).stream()
                        .map(Official::view)
                        .toList(),
                page,
                found.count());
    }
}
