package cn.guiyan.merchant.meeting;

import cn.guiyan.access.RegionScope;
import cn.guiyan.http.Filter;
import cn.guiyan.http.Page;
import cn.guiyan.http.PageQuery;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Meetings; every office reads them. */
@ApplicationScoped
class MeetingRepository implements PanacheRepositoryBase<Meeting, UUID> {
    Page<MeetingSummary> page(MeetingFilter wanted, PageQuery page) {
        Filter filter = Filter.within(RegionScope.all())
                .and("heldOn >= :from", "from", wanted.from)
                .and("heldOn <= :to", "to", wanted.to)
                .and("delegationId = :delegation", "delegation", wanted.delegationId)
                .and("kind = :kind", "kind", wanted.kind);
        PanacheQuery<Meeting> found = find(filter.hql(), Sort.descending("heldOn", "id"), filter.values());
        return Page.of(
                found.page(page.page(), page.size())
                        .project(MeetingSummary.class)
                        .list(),
                page,
                found.count());
    }
}
