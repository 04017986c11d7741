package cn.guiyan.target.plan;

import cn.guiyan.events.target.PlanChanged;
import cn.guiyan.figures.Rounding;
import cn.guiyan.figures.TieRule;
import cn.guiyan.http.ProblemException;
import cn.guiyan.target.TargetProblem;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A year's plan for one calibre. Once released it stays as it is: the year's rankings are measured against it. */
@Entity
public class Plan {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    private String name;

    private int year;

    private String calibre;

    private int percentScale;

    private int yearOnYearScale;

    @Enumerated(EnumType.STRING)
    private RoundingMode roundingMode;

    @Enumerated(EnumType.STRING)
    private TieRule tieRule;

    @Enumerated(EnumType.STRING)
    private PlanStatus status = PlanStatus.DRAFT;

    private @Nullable String provenance;

    @ElementCollection
    @CollectionTable(name = "plan_target", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderColumn(name = "position")
    private List<Target> targets = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Plan() {}

    /** A draft without targets. */
    static Plan draft(PlanRequest request) {
        Plan plan = new Plan();
        Rounding rounding = request.roundingOrBulletins();
        plan.name = request.name().strip();
        plan.year = request.year();
        plan.calibre = request.calibre();
        plan.percentScale = rounding.percentScale();
        plan.yearOnYearScale = rounding.yearOnYearScale();
        plan.roundingMode = rounding.mode();
        plan.tieRule = request.tieRuleOrShared();
        plan.provenance = request.provenance();
        return plan;
    }

    /** Replaces the tree. */
    void divide(List<Target> tree) {
        requireDraft();
        if (!targets.equals(tree)) {
            targets.clear();
            targets.addAll(tree);
        }
    }

    /** Makes the plan what the year's rankings are measured against. */
    void release() {
        requireDraft();
        if (targets.isEmpty()) {
            throw new ProblemException(TargetProblem.TARGETS_MISSING, Map.of("name", name));
        }
        TargetSums.require(targets);
        status = PlanStatus.RELEASED;
    }

    private void requireDraft() {
        if (isReleased()) {
            throw new ProblemException(TargetProblem.PLAN_RELEASED, Map.of("name", name));
        }
    }

    PlanChanged changed() {
        return new PlanChanged(
                id,
                version,
                null,
                name,
                year,
                calibre,
                percentScale,
                yearOnYearScale,
                roundingMode.name(),
                tieRule.name(),
                status.name(),
                provenance,
                targets.stream()
                        .map(t -> new PlanChanged.Target(t.code(), t.name(), t.parent(), t.amount(), t.reserve()))
                        .toList());
    }

    PlanView view() {
        return new PlanView(
                id, version, name, year, calibre, rounding(), tieRule, status, provenance, PlanView.tree(targets));
    }

    PlanSummaryView summary() {
        return new PlanSummaryView(id, version, name, year, calibre, status);
    }

    ReleasedPlan released() {
        return new ReleasedPlan(rounding(), tieRule, targets);
    }

    boolean isReleased() {
        return status == PlanStatus.RELEASED;
    }

    int year() {
        return year;
    }

    long version() {
        return version;
    }

    private Rounding rounding() {
        return new Rounding(percentScale, yearOnYearScale, roundingMode);
    }
}
