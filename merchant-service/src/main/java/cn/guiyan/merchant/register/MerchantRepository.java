package cn.guiyan.merchant.register;

import cn.guiyan.access.RegionScope;
import cn.guiyan.http.Filter;
import cn.guiyan.http.Page;
import cn.guiyan.http.PageQuery;
import cn.guiyan.http.Sorting;
import cn.guiyan.merchant.naming.NamedRecords;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Merchants within a scope. Row security repeats the same bound in the database. */
@ApplicationScoped
class MerchantRepository implements PanacheRepositoryBase<Merchant, UUID> {
    private final NamedRecords records;
    private final MerchantConditions conditions;

    MerchantRepository(NamedRecords records, MerchantConditions conditions) {
        this.records = records;
        this.conditions = conditions;
    }

    Optional<Merchant> find(RegionScope scope, UUID id, LockModeType lock) {
        return findByIdOptional(id, lock).filter(merchant -> scope.contains(merchant.region()));
    }

    /** Which of these the scope knows. */
    Set<UUID> known(RegionScope scope, Collection<UUID> ids) {
        Filter filter = Filter.within(scope).and("id in :ids", "ids", ids);
        return find("select id from Merchant where " + filter.hql(), filter.values()).project(UUID.class).stream()
                .collect(Collectors.toSet());
    }

    Page<MerchantView> page(RegionScope scope, MerchantFilter wanted, Sorting sorting, PageQuery page) {
        return records.page(
                Merchant.class,
                MerchantConditions.IN_SCOPE,
                conditions.of(scope, wanted),
                sorting,
                page,
                Merchant::view);
    }

    List<Merchant> first(RegionScope scope, String typed, int most) {
        MerchantFilter wanted = new MerchantFilter();
        wanted.q = typed;
        return records.first(Merchant.class, MerchantConditions.IN_SCOPE, conditions.of(scope, wanted), most);
    }

    long count(RegionScope scope, MerchantFilter wanted) {
        return records.count(MerchantConditions.IN_SCOPE, conditions.of(scope, wanted));
    }

    /** The same list by name, from where somebody left it. */
    List<MerchantView> after(RegionScope scope, MerchantFilter wanted, @Nullable MerchantView last, int limit) {
        Filter filter = conditions.of(scope, wanted);
        if (last != null) {
            NamedRecords.after(filter, last.name(), last.id());
        }
        return records.first(Merchant.class, MerchantConditions.IN_SCOPE, filter, limit).stream()
                .map(Merchant::view)
                .toList();
    }
}
