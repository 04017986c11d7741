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
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class OfficialRepository implements PanacheRepositoryBase<Official, UUID> {
    private final RegionCheck regions;

    OfficialRepository(RegionCheck regions) {
        this.regions = regions;
    }

    List<Official> all(Collection<UUID> ids) {
        return list("id in ?1", ids);
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
