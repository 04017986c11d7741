package cn.guiyan.target.plan;

import cn.guiyan.events.Topics;
import cn.guiyan.http.CalibreCheck;
import cn.guiyan.http.IfMatch;
import cn.guiyan.http.NotFound;
import cn.guiyan.http.Page;
import cn.guiyan.http.PageQuery;
import cn.guiyan.http.ProblemException;
import cn.guiyan.http.UniqueViolation;
import cn.guiyan.journal.HistoryEntry;
import cn.guiyan.journal.Journal;
import cn.guiyan.regions.Regions;
import cn.guiyan.target.TargetProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Drafts, divides and releases plans. */
@ApplicationScoped
public class PlanService {
    private final Regions regions = Regions.standard();
    private final PlanRepository plans;
    private final CalibreCheck calibres;
    private final Journal journal;

    PlanService(PlanRepository plans, CalibreCheck calibres, Journal journal) {
        this.plans = plans;
        this.calibres = calibres;
        this.journal = journal;
    }

    @Transactional
    PlanView draft(PlanRequest request) {
        calibres.bases(request.calibre());
        if (plans.find(request.year(), request.calibre()).isPresent()) {
            throw exists(request);
        }
        Plan plan = Plan.draft(request);
        plans.persist(plan);
        try {
            return published(plan);
        } catch (PersistenceException e) {
            throw UniqueViolation.isOf("plan_year_calibre", e) ? exists(request) : e;
        }
    }

    @Transactional
    PlanView divide(UUID id, IfMatch ifMatch, TargetsRequest request) {
        Plan plan = get(id);
        ifMatch.require(plan.version());
        long before = plan.version();
        plan.divide(TargetTree.of(request.root(), plan.year(), regions));
        plans.flush();
        return plan.version() == before ? plan.view() : published(plan);
    }

    @Transactional
    PlanView release(UUID id, IfMatch ifMatch) {
        Plan plan = get(id);
        ifMatch.require(plan.version());
        plan.release();
        return published(plan);
    }

    @Transactional
    PlanView read(UUID id) {
        return get(id).view();
    }

    @Transactional
    Page<PlanSummaryView> page(@Nullable Integer year, PageQuery page) {
        return plans.page(year, page);
    }

    @Transactional
    List<HistoryEntry> history(UUID id, @Nullable Long before, int limit) {
        get(id);
        return journal.history(Topics.PLANS, id, before, limit);
    }

    /** The plan that the year's figures of a calibre are measured against, once there is one. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<ReleasedPlan> released(int year, String calibre) {
        return plans.find(year, calibre).filter(Plan::isReleased).map(Plan::released);
    }

    private Plan get(UUID id) {
        return plans.findByIdOptional(id).orElseThrow(() -> NotFound.of("plan", id));
    }

    private static ProblemException exists(PlanRequest request) {
        return new ProblemException(
                TargetProblem.PLAN_EXISTS, Map.of("year", request.year(), "calibre", request.calibre()));
    }

    private PlanView published(Plan plan) {
        plans.flush();
        journal.append(plan.changed());
        return plan.view();
    }
}
