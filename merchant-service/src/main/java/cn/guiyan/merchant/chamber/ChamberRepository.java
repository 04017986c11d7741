package cn.guiyan.merchant.chamber;

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
import java.util.Set;
import java.util.Optional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class ChamberRepository implements PanacheRepositoryBase<Chamber, UUID> {
    private static final Sort BY_NAME = Sort.by("name").and("id");

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

    /** The chamber that signs for a province. */
    Optional<Chamber> representing(String province) {
        return find("represents", province).firstResultOptional();
    }

    Page<ChamberView> page(@Nullable String place, PageQuery page) {
        Filter filter = filter(place);
        PanacheQuery<Chamber> chambers = find(filter.hql(), BY_NAME, filter.values());
        return Page.of(
                chambers.page(page.page(), page.size()).stream()
                        .map(Chamber::view)
                        .toList(),
                page,
                chambers.count());
    }

    long count(@Nullable String place) {
        Filter filter = filter(place);
        return count(filter.hql(), filter.values());
    }

    /** The same list from where somebody left it. */
    List<ChamberView> after(@Nullable String place, @Nullable ChamberView last, int limit) {
        Filter filter = filter(place);
        if (last != null) {
            filter.and("name >= :lastName", "lastName", last.name())
                    .and("(name > :lastName or id > :lastId)", "lastId", last.id());
        }
        return find(filter.hql(), BY_NAME, filter.values()).page(0, limit).stream()
                .map(Chamber::view)
                .toList();
    }

    private Filter filter(@Nullable String place) {
        return Filter.within(RegionScope.all())
                .and("place in :place", "place", place == null ? null : regions.covered("place", place));
    }
}
