package cn.guiyan.merchant.term;

import cn.guiyan.access.RegionScope;
import cn.guiyan.http.Filter;
import cn.guiyan.http.PageQuery;
import cn.guiyan.merchant.Period;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Terms; like the chambers' files they are read by every office. */
@ApplicationScoped
class ChamberTermRepository implements PanacheRepositoryBase<ChamberTerm, UUID> {
    private static final int MOST_POSTS = 200;

    private static final String POSTS = """
            select t.id, t.chamberId, c.name, t.number, o.post, o.time.from, o.time.to
            from ChamberTerm t join t.officers o join Chamber c on c.id = t.chamberId
            where o.merchantId = :merchant
            order by o.time.from desc, t.number desc""";

    /** The first of the chamber's other terms that has a day in common with a period. */
    Optional<ChamberTerm> overlapping(UUID chamberId, Period time, @Nullable UUID except) {
        Filter filter = others(chamberId, except)
                .and("(time.to is null or time.to >= :from)", "from", time.from())
                .and("time.from <= :to", "to", time.to());
        return find(filter.hql(), Sort.by("time.from"), filter.values()).firstResultOptional();
    }

    boolean isTaken(UUID chamberId, int number, @Nullable UUID except) {
        Filter filter = others(chamberId, except).and("number = :number", "number", number);
        return count(filter.hql(), filter.values()) > 0;
    }

    /** A chamber's terms, the last one first. */
    PanacheQuery<ChamberTerm> of(UUID chamberId, PageQuery page) {
        return find("chamberId", Sort.descending("number"), chamberId).page(page.page(), page.size());
    }

    /** A merchant's posts, the latest first; at most 200. */
    List<MerchantPostView> posts(UUID merchantId) {
        return getEntityManager()
                .createQuery(POSTS, MerchantPostView.class)
                .setParameter("merchant", merchantId)
                .setMaxResults(MOST_POSTS)
                .getResultList();
    }

    private static Filter others(UUID chamberId, @Nullable UUID except) {
        return Filter.within(RegionScope.all())
                .and("chamberId = :chamber", "chamber", chamberId)
                .and("id <> :except", "except", except);
    }
}
