package cn.guiyan.merchant.occasion;

import cn.guiyan.access.RegionScope;
import cn.guiyan.http.Filter;
import cn.guiyan.http.Page;
import cn.guiyan.http.PageQuery;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class OccasionRepository implements PanacheRepositoryBase<Occasion, UUID> {
    Page<OccasionSummary> page(OccasionFilter wanted, PageQuery page) {
        Filter filter = Filter.within(RegionScope.all())
                .and("kind = :kind", "kind", wanted.kind)
                .and("heldOn >= :from", "from", wanted.from)
                .and("heldOn <= :to", "to", wanted.to);
        PanacheQuery<Occasion> found = find(filter.hql(), Sort.descending("heldOn", "id"), filter.values());
        return Page.of(
                found.page(page.page(), page.size()).stream()
                        .map(Occasion::summary)
                        .toList(),
                page,
                found.count());
    }
}
