package cn.guiyan.project.investment;

import cn.guiyan.access.RegionScope;
import cn.guiyan.http.Filter;
import cn.guiyan.http.Page;
import cn.guiyan.http.PageQuery;
import cn.guiyan.http.RegionCheck;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ProjectRepository implements PanacheRepositoryBase<Project, UUID> {
    private final RegionCheck regions;

    ProjectRepository(RegionCheck regions) {
        this.regions = regions;
    }

    Optional<Project> find(RegionScope scope, UUID id, LockModeType lock) {
        return findByIdOptional(id, lock).filter(project -> scope.contains(project.region()));
    }

    Page<ProjectView> page(RegionScope scope, ProjectFilter wanted, PageQuery page) {
        Filter filter = Filter.within(scope)
                .and(
                        "region in :region",
                        "region",
                        wanted.region == null ? null : regions.covered("region", wanted.region))
                .and("stage = :stage", "stage", wanted.stage)
                .and("projectClass = :class", "class", wanted.projectClass)
                .and("industry = :industry", "industry", wanted.industry)
                .and("programme = :programme", "programme", wanted.programme);
        PanacheQuery<Project> found = find(filter.hql(), Sort.by("name").and("id"), filter.values());
        return Page.of(
                found.page(page.page(), page.size()).stream().map(Project::view).toList(), page, found.count());
    }
}
