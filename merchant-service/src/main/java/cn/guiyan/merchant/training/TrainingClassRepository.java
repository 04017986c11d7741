package cn.guiyan.merchant.training;

import cn.guiyan.http.Page;
import cn.guiyan.http.PageQuery;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class TrainingClassRepository implements PanacheRepositoryBase<TrainingClass, UUID> {
    Page<TrainingClassSummary> page(PageQuery page) {
        PanacheQuery<TrainingClass> found = findAll(Sort.descending("number"));
        return Page.of(
                found.page(page.page(), page.size()).stream()
                        .map(TrainingClass::summary)
                        .toList(),
                page,
                found.count());
    }
}
