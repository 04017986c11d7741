package cn.guiyan.project.arrival;

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
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class FundArrivalRepository implements PanacheRepositoryBase<FundArrival, UUID> {
    private final RegionCheck regions;

    FundArrivalRepository(RegionCheck regions) {
        this.regions = regions;
    }

    Optional<FundArrival> find(RegionScope scope, UUID id, LockModeType lock) {
        return findByIdOptional(id, lock).filter(entry -> scope.contains(entry.region()));
    }

    boolean isTaken(String region, String voucher) {
        return count("region = ?1 and voucher = ?2 and reverses is null and reversedBy is null", region, voucher) > 0;
    }

    Page<FundArrivalView> page(RegionScope scope, @Nullable UUID projectId, FundArrivalFilter wanted, PageQuery page) {
        Filter filter = Filter.within(scope)
                .and("projectId = :project", "project", projectId)
                .and(
                        "region in :region",
                        "region",
                        wanted.region == null ? null : regions.covered("region", wanted.region))
                .and("calibre = :calibre", "calibre", wanted.calibre)
                .and("status = :status", "status", wanted.status)
                .and("arrivedOn >= :from", "from", wanted.from)
                .and("arrivedOn <= :to", "to", wanted.to);
        PanacheQuery<FundArrival> found =
                find(filter.hql(), Sort.descending("arrivedOn").and("id"), filter.values());
        return Page.of(
                found.page(page.page(), page.size()).stream()
                        .map(FundArrival::view)
                        .toList(),
                page,
                found.count());
    }
}
