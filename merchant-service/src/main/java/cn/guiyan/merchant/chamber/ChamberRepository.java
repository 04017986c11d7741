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
import java.util.List;
import java.util.UUID;
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

    Page<ChamberView> page(ChamberFilter wanted, Sorting sorting, PageQuery page) {
        Filter filter = Filter.within(RegionScope.all())
                .and(NamedRecords.TYPED, "q", NamedRecords.typed(wanted.q))
                .and("place IN :place", "place", wanted.place == null ? null : regions.covered("place", wanted.place))
                .and("level = :level", "level", wanted.level == null ? null : wanted.level.name())
                .and("represents = :represents", "represents", wanted.represents);
        return records.page(Chamber.class, TABLE, filter, sorting, page, Chamber::view);
    }

    List<Chamber> first(String typed, int most) {
        Filter filter = Filter.within(RegionScope.all()).and(NamedRecords.TYPED, "q", typed);
        return records.first(Chamber.class, TABLE, filter, most);
    }
}
