package cn.guiyan.project.investment;

import cn.guiyan.events.Origin;
import cn.guiyan.events.project.ProjectChanged;
import cn.guiyan.http.ProblemException;
import cn.guiyan.http.Yuan;
import cn.guiyan.project.BusinessDate;
import cn.guiyan.project.ProjectProblem;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** An investment project: what it is, and how far it has come. */
@Entity
public class Project {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    private String name;

    private String region;

    private String industry;

    @Enumerated(EnumType.STRING)
    private ProjectClass projectClass;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    private LocalDate stageSince;

    private BigDecimal plannedInvestment;

    private @Nullable UUID investorMerchantId;

    private @Nullable UUID investorChamberId;

    private @Nullable String programme;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    @SuppressWarnings("NullAway.Init")
    protected Project() {}

    /**
     * A project that enters the library, at whatever stage it has reached.
     *
     * @throws ProblemException {@code class-does-not-fit-stage}, {@code illegal-date}, {@code illegal-amount}
     */
    static Project enter(ProjectRequest request, LocalDate today) {
        if (request.projectClass() != request.stage().projectClass()) {
            throw new ProblemException(
                    ProjectProblem.CLASS_DOES_NOT_FIT_STAGE,
                    Map.of("projectClass", request.projectClass(), "stage", request.stage()));
        }
        BusinessDate.require("stageSince", request.stageSince(), BusinessDate.EARLIEST, today);
        Project project = new Project();
        project.projectClass = request.projectClass();
        project.stage = request.stage();
        project.stageSince = request.stageSince();
        project.origin = request.originOrReported();
        project.describe(request.description());
        return project;
    }

    /** The file rewritten; stage and class stay. */
    void describe(ProjectDescription description) {
        name = description.name().strip();
        region = description.region();
        industry = description.industry();
        plannedInvestment = Yuan.positive("plannedInvestment", description.plannedInvestment());
        investorMerchantId = description.investorMerchantId();
        investorChamberId = description.investorChamberId();
        programme = description.programme();
    }

    /**
     * Moves to a stage: one forward, or back with a reason. The class follows.
     *
     * @throws ProblemException {@code illegal-stage-change}, {@code illegal-date}
     */
    void moveTo(StageRequest step, LocalDate today) {
        boolean unexplained = stage.isBack(step.stage())
                && (step.reason() == null || step.reason().isBlank());
        if (!stage.leadsTo(step.stage()) || unexplained) {
            throw new ProblemException(ProjectProblem.ILLEGAL_STAGE_CHANGE, Map.of("from", stage, "to", step.stage()));
        }
        BusinessDate.require("on", step.on(), stageSince, today);
        stage = step.stage();
        stageSince = step.on();
        projectClass = stage.projectClass();
    }

    /** The public state for the readers. */
    ProjectChanged changed() {
        return new ProjectChanged(
                id,
                version,
                name,
                region,
                industry,
                projectClass.name(),
                stage.name(),
                stageSince,
                plannedInvestment,
                investorMerchantId,
                investorChamberId,
                programme,
                origin);
    }

    ProjectView view() {
        return new ProjectView(
                id,
                version,
                name,
                region,
                industry,
                projectClass,
                stage,
                stageSince,
                plannedInvestment,
                investorMerchantId,
                investorChamberId,
                programme,
                origin);
    }

    public UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    public String region() {
        return region;
    }

    LocalDate stageSince() {
        return stageSince;
    }
}
