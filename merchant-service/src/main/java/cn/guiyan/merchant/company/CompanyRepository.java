package cn.guiyan.merchant.company;

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

/** Companies, of which every office knows. */
@ApplicationScoped
class CompanyRepository implements PanacheRepositoryBase<Company, UUID> {
    private static final String TABLE = "company";

    private final NamedRecords records;
    private final RegionCheck regions;

    CompanyRepository(NamedRecords records, RegionCheck regions) {
        this.records = records;
        this.regions = regions;
    }

    boolean isTaken(@Nullable String creditCode, @Nullable UUID except) {
        return creditCode != null
                && find("creditCode", creditCode)
                        .firstResultOptional()
                        .filter(other -> !other.id().equals(except))
                        .isPresent();
    }

    Page<CompanyView> page(CompanyFilter wanted, Sorting sorting, PageQuery page) {
        return records.page(Company.class, TABLE, filter(wanted), sorting, page, Company::view);
    }

    long count(CompanyFilter wanted) {
        return records.count(TABLE, filter(wanted));
    }

    /** The same list by name, from where somebody left it. */
    List<CompanyView> after(CompanyFilter wanted, @Nullable CompanyView last, int limit) {
        Filter filter = filter(wanted);
        if (last != null) {
            NamedRecords.after(filter, last.name(), last.id());
        }
        return records.first(Company.class, TABLE, filter, limit).stream()
                .map(Company::view)
                .toList();
    }

    List<Company> first(String typed, int most) {
        Filter filter = Filter.within(RegionScope.all()).and(NamedRecords.TYPED, "q", typed);
        return records.first(Company.class, TABLE, filter, most);
    }

    private Filter filter(CompanyFilter wanted) {
        return Filter.within(RegionScope.all())
                .and(NamedRecords.TYPED, "q", NamedRecords.typed(wanted.q))
                .and("place in :place", "place", wanted.place == null ? null : regions.covered("place", wanted.place))
                .and(
                        "region in :region",
                        "region",
                        wanted.region == null ? null : regions.covered("region", wanted.region))
                .and("industry = :industry", "industry", wanted.industry)
                .and(
                        "credit_code = :code",
                        "code",
                        wanted.creditCode == null
                                ? null
                                : CreditCode.of(wanted.creditCode).value());
    }
}
