package cn.guiyan.merchant.chamber;

import cn.guiyan.access.RegionScope;
import cn.guiyan.http.Filter;
import cn.guiyan.http.Page;
import cn.guiyan.http.PageQuery;
import cn.guiyan.http.RegionCheck;
import cn.guiyan.http.Sorting;
import cn.guiyan.merchant.naming.NamedRecords;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class ChamberRepository implements PanacheRepositoryBase<Chamber, UUID> {
    private static final String TABLE = "chamber";

    private final NamedRecords records;
    private final RegionCheck regions;

    ChamberRepository(NamedRecords records, RegionCheck regions) {
        this.records = records;
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

    Page<ChamberView> page(ChamberFilter wanted, Sorting sorting, PageQuery page) {
        return records.page(Chamber.class, TABLE, filter(wanted), sorting, page, Chamber::view);
    }

    List<Chamber> first(String typed, int most) {
        ChamberFilter wanted = new ChamberFilter();
        wanted.q = typed;
        return records.first(Chamber.class, TABLE, filter(wanted), most);
    }

    long count(ChamberFilter wanted) {
        return records.count(TABLE, filter(wanted));
    }

    /** The same list by name, from where somebody left it. */
    List<ChamberView> after(ChamberFilter wanted, @Nullable ChamberView last, int limit) {
        Filter filter = filter(wanted);
        if (last != null) {
            NamedRecords.after(filter, last.name(), last.id());
        }
        return records.first(Chamber.class, TABLE, filter, limit).stream()
                .map(Chamber::view)
                .toList();
    }

    private Filter filter(ChamberFilter wanted) {
        return Filter.within(RegionScope.all())
                .and(NamedRecords.TYPED, "q", NamedRecords.typed(wanted.q))
                .and("place IN :place", "place", wanted.place == null ? null : regions.covered("place", wanted.place))
                .and("level = :level", "level", wanted.level == null ? null : wanted.level.name())
                .and("represents = :represents", "represents", wanted.represents);
    }
}
