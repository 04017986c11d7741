package cn.guiyan.merchant.chamber;

import cn.guiyan.http.Page;
import cn.guiyan.http.PageQuery;
import cn.guiyan.http.RegionCheck;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class ChamberRepository implements PanacheRepositoryBase<Chamber, UUID> {
    private final RegionCheck regions;

    ChamberRepository(RegionCheck regions) {
        this.regions = regions;
    }

    boolean isTaken(String place, String name, @Nullable UUID except) {
        return find("place = ?1 and name = ?2", place, name)
                .firstResultOptional()
                .filter(other -> !other.id().equals(except))
                .isPresent();
    }

    /** Which of these exist. */
    Set<UUID> known(Collection<UUID> ids) {
        return getEntityManager()
                .createQuery("select id from Chamber where id in :ids", UUID.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    Page<ChamberView> page(@Nullable String place, PageQuery page) {
        Sort byName = Sort.by("name").and("id");
        PanacheQuery<Chamber> chambers =
                place == null ? findAll(byName) : find("place in ?1", byName, regions.covered("place", place));
        return Page.of(
                chambers.page(page.page(), page.size()).stream()
                        .map(Chamber::view)
                        .toList(),
                page,
                chambers.count());
    }
}
