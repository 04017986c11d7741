package cn.guiyan.merchant.honour;

import cn.guiyan.access.RegionScope;
import cn.guiyan.http.Filter;
import cn.guiyan.http.Page;
import cn.guiyan.http.PageQuery;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SelectionRoundRepository implements PanacheRepositoryBase<SelectionRound, UUID> {
    Page<SelectionRoundView> page(@Nullable RoundState state, PageQuery page) {
        Filter filter = Filter.within(RegionScope.all()).and("state = :state", "state", state);
        PanacheQuery<SelectionRound> found = find(filter.hql(), Sort.descending("year", "id"), filter.values());
        return Page.of(
                found.page(page.page(), page.size()).stream()
                        .map(SelectionRound::view)
                        .toList(),
                page,
                found.count());
    }
}
