package cn.guiyan.merchant.roll;

import cn.guiyan.access.RegionScope;
import cn.guiyan.http.Filter;
import cn.guiyan.http.Page;
import cn.guiyan.http.PageQuery;
import cn.guiyan.merchant.Period;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class RollRepository implements PanacheRepositoryBase<RollEntry, UUID> {
    private static final String ON = "time.from <= :on and (time.to is null or time.to >= :on)";

    Optional<RollEntry> find(RegionScope scope, UUID id, LockModeType lock) {
        return findByIdOptional(id, lock).filter(entry -> scope.contains(entry.region()));
    }

    /** The entry with which one that begins on a day and goes on would overlap. */
    Optional<RollEntry> overlapping(Roll roll, UUID merchantId, LocalDate from) {
        return find(
                        "roll = ?1 and merchantId = ?2 and (time.to is null or time.to >= ?3)",
                        Sort.by("time.from"),
                        roll,
                        merchantId,
                        from)
                .firstResultOptional();
    }

    /** Entries of some merchants that have a day in common with a period that ends, oldest first. */
    List<RollEntry> during(RegionScope scope, Roll roll, Collection<UUID> merchants, Period days) {
        Filter filter = Filter.within(scope)
                .and("roll = :roll", "roll", roll)
                .and("merchantId in :merchants", "merchants", merchants)
                .and("time.from <= :last", "last", days.to())
                .and("(time.to is null or time.to >= :first)", "first", days.from());
        return list(filter.hql(), Sort.by("time.from"), filter.values());
    }

    /** A merchant's entries that go on after a day. */
    List<RollEntry> ofMerchantAfter(UUID merchantId, LocalDate day) {
        return list("merchantId = ?1 and (time.to is null or time.to > ?2)", Sort.by("id"), merchantId, day);
    }

    long count(RegionScope scope, Roll roll, LocalDate on) {
        Filter filter = Filter.within(scope).and("roll = :roll", "roll", roll).and(ON, "on", on);
        return count(filter.hql(), filter.values());
    }

    Page<RollEntryView> page(RegionScope scope, Roll roll, @Nullable LocalDate on, PageQuery page) {
        Filter filter = Filter.within(scope).and("roll = :roll", "roll", roll).and(ON, "on", on);
        PanacheQuery<RollEntry> found = find(filter.hql(), Sort.by("time.from").and("id"), filter.values());
        return Page.of(
                found.page(page.page(), page.size()).stream()
                        .map(RollEntry::view)
                        .toList(),
                page,
                found.count());
    }
}
