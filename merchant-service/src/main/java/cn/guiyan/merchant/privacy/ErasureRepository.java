package cn.guiyan.merchant.privacy;

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
class ErasureRepository implements PanacheRepositoryBase<Erasure, UUID> {
    Page<ErasureView> newestFirst(RegionScope scope, PageQuery page) {
        Filter filter = Filter.within(scope);
        PanacheQuery<Erasure> found = find(filter.hql(), Sort.descending("erasedAt", "id"), filter.values());
        return Page.of(
                found.page(page.page(), page.size()).stream().map(Erasure::view).toList(), page, found.count());
    }
}
