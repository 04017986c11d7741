package cn.guiyan.target.plan;

import cn.guiyan.http.Page;
import cn.guiyan.http.PageQuery;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PlanRepository implements PanacheRepositoryBase<Plan, UUID> {
    Optional<Plan> find(int year, String calibre) {
        return find("year = ?1 and calibre = ?2", year, calibre).firstResultOptional();
    }

    Page<PlanSummaryView> page(@Nullable Integer year, PageQuery page) {
        Sort newest = Sort.descending("year").and("calibre", Sort.Direction.Ascending);
        PanacheQuery<Plan> plans = year == null ? findAll(newest) : find("year = ?1", newest, year);
        return Page.of(
                plans.page(page.page(), page.size()).stream().map(Plan::summary).toList(), page, plans.count());
    }
}
