package cn.guiyan.project.investment;

import cn.guiyan.access.Caller;
import cn.guiyan.events.Topics;
import cn.guiyan.http.IfMatch;
import cn.guiyan.http.NotFound;
import cn.guiyan.http.Page;
import cn.guiyan.http.PageQuery;
import cn.guiyan.http.ProblemException;
import cn.guiyan.http.RegionCheck;
import cn.guiyan.journal.HistoryEntry;
import cn.guiyan.journal.Journal;
import cn.guiyan.project.ProjectProblem;
import cn.guiyan.project.directory.Directory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps the project library. */
@ApplicationScoped
public class ProjectService {
    private final ProjectRepository projects;
    private final Directory directory;
    private final RegionCheck regions;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    ProjectService(
            ProjectRepository projects,
            Directory directory,
            RegionCheck regions,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.projects = projects;
        this.directory = directory;
        this.regions = regions;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    ProjectView enter(ProjectRequest request) {
        Project project = Project.enter(request, LocalDate.now(clock));
        check(request.description(), null);
        regions.requireValidOn(request.region(), request.stageSince());
        projects.persistAndFlush(project);
        journal.append(project.changed());
        return project.view();
    }

    @Transactional
    ProjectView describe(UUID id, IfMatch ifMatch, ProjectDescription description) {
        Project project = locked(id);
        ifMatch.require(project.version());
        check(description, project.view().investorMerchantId());
        regions.requireValidOn(description.region(), project.stageSince());
        project.describe(description);
        return flushed(project, null);
    }

    @Transactional
    ProjectView moveTo(UUID id, StageRequest step) {
        Project project = locked(id);
        project.moveTo(step, LocalDate.now(clock));
        regions.requireValidOn(project.region(), step.on());
        return flushed(project, step.reason());
    }

    @Transactional
    ProjectView read(UUID id) {
        return get(id, LockModeType.NONE).view();
    }

    @Transactional
    Page<ProjectView> page(ProjectFilter filter, PageQuery page) {
        return projects.page(caller.scope(), filter, page);
    }

    @Transactional
    List<HistoryEntry> history(UUID id, @Nullable Long before, int limit) {
        get(id, LockModeType.NONE);
        return journal.history(Topics.PROJECTS, id, before, limit);
    }

    /** The region of a project in the caller's scope; otherwise the problem {@code not-found}. */
    @Transactional(Transactional.TxType.MANDATORY)
    public String regionOf(UUID id) {
        return get(id, LockModeType.NONE).region();
    }

    private ProjectView flushed(Project project, @Nullable String reason) {
        long before = project.version();
        projects.flush();
        if (project.version() != before) {
            journal.append(project.changed(), reason);
        }
        return project.view();
    }

    private Project locked(UUID id) {
        Project project = get(id, LockModeType.PESSIMISTIC_WRITE);
        regions.requireKept(project.region());
        return project;
    }

    private Project get(UUID id, LockModeType lock) {
        return projects.find(caller.scope(), id, lock).orElseThrow(() -> NotFound.of("project", id));
    }

    // An investor whose data was erased stays the project's, and becomes no other's.
    private void check(ProjectDescription description, @Nullable UUID investor) {
        regions.requireInScope(description.region());
        UUID merchant = description.investorMerchantId();
        if (merchant != null && !merchant.equals(investor) && !directory.hasMerchant(merchant)) {
            throw new ProblemException(
                    ProjectProblem.UNKNOWN_INVESTOR_MERCHANT, Map.of("investorMerchantId", merchant));
        }
        UUID chamber = description.investorChamberId();
        if (chamber != null && !directory.hasChamber(chamber)) {
            throw new ProblemException(ProjectProblem.UNKNOWN_INVESTOR_CHAMBER, Map.of("investorChamberId", chamber));
        }
    }
}
