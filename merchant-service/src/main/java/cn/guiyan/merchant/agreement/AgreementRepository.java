package cn.guiyan.merchant.agreement;

import cn.guiyan.access.RegionScope;
import cn.guiyan.http.Filter;
import cn.guiyan.http.Page;
import cn.guiyan.http.PageQuery;
import cn.guiyan.http.RegionCheck;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class AgreementRepository implements PanacheRepositoryBase<FrameworkAgreement, UUID> {
    private final RegionCheck regions;

    AgreementRepository(RegionCheck regions) {
        this.regions = regions;
    }

    /** Whether an agreement has the project. */
    boolean isLinked(UUID projectId) {
        return count("from FrameworkAgreement a join a.projects p where key(p) = ?1", projectId) > 0;
    }

    Page<AgreementSummary> page(AgreementFilter wanted, PageQuery page) {
        if (wanted.represents != null) {
            regions.require("represents", wanted.represents);
        }
        Filter filter = Filter.within(RegionScope.all())
                .and("chamberId = :chamber", "chamber", wanted.chamberId)
                .and("represents = :represents", "represents", wanted.represents)
                .and("status = :status", "status", wanted.status)
                .and("term.from <= :on and term.to >= :on", "on", wanted.on);
        PanacheQuery<FrameworkAgreement> found = find(filter.hql(), Sort.descending("signedOn", "id"), filter.values());
        return Page.of(
                found.page(page.page(), page.size()).stream()
                        .map(FrameworkAgreement::summary)
                        .toList(),
                page,
                found.count());
    }
}
