package cn.guiyan.merchant.liaison;

import cn.guiyan.access.RegionScope;
import cn.guiyan.http.Filter;
import cn.guiyan.http.Page;
import cn.guiyan.http.PageQuery;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class KeyCityRepository implements PanacheRepositoryBase<KeyCity, UUID> {
    private static final String ON = "time.from <= :on and (time.to is null or time.to >= :on)";

    /** The city's time with which one that begins on a day and goes on would overlap. */
    Optional<KeyCity> overlapping(String city, LocalDate from) {
        return find("city = ?1 and (time.to is null or time.to >= ?2)", Sort.by("time.from"), city, from)
                .firstResultOptional();
    }

    /** Codes of the key cities of a day. */
    List<String> on(LocalDate day) {
        return getEntityManager()
                .createQuery("select city from KeyCity where " + ON + " order by city", String.class)
                .setParameter("on", day)
                .getResultList();
    }

    Page<KeyCityView> page(@Nullable LocalDate on, PageQuery page) {
        Filter filter = Filter.within(RegionScope.all()).and(ON, "on", on);
        PanacheQuery<KeyCity> found = find(filter.hql(), Sort.by("city").and("time.from"), filter.values());
        return Page.of(
                found.page(page.page(), page.size()).stream().map(KeyCity::view).toList(), page, found.count());
    }
}
