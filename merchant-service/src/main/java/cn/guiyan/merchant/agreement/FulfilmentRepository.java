package cn.guiyan.merchant.agreement;

import cn.guiyan.http.Page;
import cn.guiyan.http.PageQuery;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class FulfilmentRepository implements PanacheRepositoryBase<FulfilmentEvidence, UUID> {
    Page<FulfilmentView> page(UUID agreementId, PageQuery page) {
        PanacheQuery<FulfilmentEvidence> found = find("agreementId = ?1", Sort.descending("asOf", "id"), agreementId);
        return Page.of(
                found.page(page.page(), page.size()).stream()
                        .map(FulfilmentEvidence::view)
                        .toList(),
                page,
                found.count());
    }
}
