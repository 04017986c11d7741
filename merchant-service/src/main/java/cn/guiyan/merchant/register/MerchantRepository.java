package cn.guiyan.merchant.register;

import cn.guiyan.access.RegionScope;
import cn.guiyan.http.Page;
import cn.guiyan.http.PageQuery;
import cn.guiyan.http.RegionCheck;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Merchants within a scope. Row security repeats the same bound in the database. */
@ApplicationScoped
class MerchantRepository implements PanacheRepositoryBase<Merchant, UUID> {
    private final RegionCheck regions;

    MerchantRepository(RegionCheck regions) {
        this.regions = regions;
    }

    Optional<Merchant> find(RegionScope scope, UUID id) {
        return findByIdOptional(id).filter(merchant -> scope.contains(merchant.region()));
    }

    Page<MerchantView> page(RegionScope scope, MerchantFilter filter, PageQuery page) {
        List<String> where = new ArrayList<>(List.of("1 = 1"));
        Map<String, Object> values = new HashMap<>();
        if (!scope.isAll()) {
            narrow(where, values, "region in :scope", "scope", scope.codes());
        }
        if (filter.region != null) {
            narrow(where, values, "region in :region", "region", regions.covered("region", filter.region));
        }
        if (filter.presentCity != null) {
            narrow(where, values, "presentCity in :city", "city", regions.covered("presentCity", filter.presentCity));
        }
        if (filter.chamberId != null) {
            narrow(where, values, "chamberId = :chamber", "chamber", filter.chamberId);
        }
        if (filter.canvassing != null) {
            narrow(where, values, "canvassing = :canvassing", "canvassing", filter.canvassing);
        }
        if (filter.industry != null) {
            narrow(where, values, "industry = :industry", "industry", filter.industry);
        }
        if (filter.q != null) {
            String text = "%" + filter.q.toLowerCase(Locale.ROOT).replaceAll("([%_\\\\])", "\\\\$1") + "%";
            narrow(where, values, "(lower(name) like :q escape '\\' or lower(company) like :q escape '\\')", "q", text);
        }
        PanacheQuery<Merchant> found =
                find(String.join(" and ", where), Sort.by("name").and("id"), values);
        return new Page<>(
                found.page(page.page(), page.size()).stream()
                        .map(Merchant::view)
                        .toList(),
                page.page(),
                page.size(),
                found.count());
    }

    private static void narrow(
            List<String> where, Map<String, Object> values, String condition, String name, Object value) {
        where.add(condition);
        values.put(name, value);
    }
}
