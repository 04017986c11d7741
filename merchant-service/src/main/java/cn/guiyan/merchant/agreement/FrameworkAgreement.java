package cn.guiyan.merchant.agreement;

import cn.guiyan.events.Origin;
import cn.guiyan.events.merchant.AgreementChanged;
import cn.guiyan.http.ProblemException;
import cn.guiyan.http.Yuan;
import cn.guiyan.merchant.CityOffice;
import cn.guiyan.merchant.Happened;
import cn.guiyan.merchant.Period;
import cn.guiyan.merchant.Rewritten;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A framework agreement with a chamber. It belongs to the city's office, and every office may read it. */
@Entity
@Table(name = "agreement")
public class FrameworkAgreement {
    static final int MOST_PROJECTS = 500;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    private @Nullable String number;

    private String title;

    private UUID chamberId;

    private @Nullable String represents;

    private LocalDate signedOn;

    private BigDecimal amount;

    private boolean approximate;

    @Embedded
    private Period term;

    @ElementCollection
    @CollectionTable(name = "agreement_share", joinColumns = @JoinColumn(name = "agreement_id"))
    @OrderColumn(name = "position")
    private List<YearlyShare> split = new ArrayList<>();

    // From which day a project's funds count.
    @ElementCollection
    @CollectionTable(name = "agreement_project", joinColumns = @JoinColumn(name = "agreement_id"))
    @MapKeyColumn(name = "project_id")
    @Column(name = "counts_from")
    private Map<UUID, LocalDate> projects = new HashMap<>();

    @Enumerated(EnumType.STRING)
    private AgreementStatus status = AgreementStatus.SIGNED;

    private @Nullable LocalDate endedOn;

    private String region = CityOffice.REGION;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    @SuppressWarnings("NullAway.Init")
    protected FrameworkAgreement() {}

    /** The agreement as it was signed. */
    static FrameworkAgreement sign(AgreementRequest request, LocalDate today) {
        FrameworkAgreement agreement = new FrameworkAgreement();
        agreement.origin = request.originOrReported();
        agreement.describe(request, today);
        return agreement;
    }

    /**
     * The agreement rewritten; its projects stay linked.
     *
     * @throws ProblemException when it has ended, was signed after the term, the split is no split of the amount, or a link begins outside the term
     */
    void describe(AgreementRequest request, LocalDate today) {
        requireInForce();
        number = request.number();
        title = request.title().strip();
        chamberId = request.chamberId();
        represents = request.represents();
        signedOn = Happened.on("signedOn", request.signedOn(), today);
        amount = Yuan.positive("amount", request.amount());
        approximate = request.approximate();
        term = Period.of(request.from(), request.to());
        if (signedOn.isAfter(to())) {
            throw new ProblemException(AgreementProblem.SIGNED_AFTER_TERM, Map.of("signedOn", signedOn, "to", to()));
        }
        Rewritten.list(split, YearlySplit.of(request.splitOrNone(), amount, term));
        projects.values().forEach(this::requireInTerm);
    }

    /**
     * Links a project.
     *
     * @param from first day from which its funds count; null for the term's first
     */
    void link(UUID projectId, @Nullable LocalDate from) {
        requireInForce();
        LocalDate countsFrom = Objects.requireNonNullElse(from, term.from());
        requireInTerm(countsFrom);
        if (projects.containsKey(projectId)) {
            throw new ProblemException(AgreementProblem.PROJECT_LINKED, Map.of("projectId", projectId));
        }
        if (projects.size() == MOST_PROJECTS) {
            throw new ProblemException(AgreementProblem.TOO_MANY_PROJECTS, Map.of("most", MOST_PROJECTS));
        }
        projects.put(projectId, countsFrom);
    }

    /** Takes a project away. */
    void unlink(UUID projectId) {
        requireInForce();
        if (projects.remove(projectId) == null) {
            throw new ProblemException(AgreementProblem.PROJECT_NOT_LINKED, Map.of("projectId", projectId));
        }
    }

    /** Ends it on a day of its term that has come. */
    void end(LocalDate on, LocalDate today) {
        requireInForce();
        if (!term.contains(Happened.on("on", on, today))) {
            throw new ProblemException(
                    AgreementProblem.AGREEMENT_ENDS_OUTSIDE_TERM, Map.of("on", on, "from", term.from(), "to", to()));
        }
        status = AgreementStatus.ENDED;
        endedOn = on;
    }

    /** Whether the chamber signs for what it signed for before. */
    boolean isSignedBy(UUID chamber, @Nullable String province) {
        return chamberId.equals(chamber) && Objects.equals(represents, province);
    }

    private void requireInForce() {
        if (endedOn != null) {
            throw new ProblemException(AgreementProblem.AGREEMENT_ENDED, Map.of("endedOn", endedOn));
        }
    }

    private void requireInTerm(LocalDate from) {
        if (!term.contains(from)) {
            throw new ProblemException(AgreementProblem.LINK_OUTSIDE_TERM, Map.of("from", from, "to", to()));
        }
    }

    /** The public state for the readers. */
    AgreementChanged changed() {
        return new AgreementChanged(
                id,
                version,
                number,
                title,
                chamberId,
                represents,
                signedOn,
                amount,
                approximate,
                term.from(),
                to(),
                split.stream()
                        .map(part -> new AgreementChanged.Share(part.year(), part.amount()))
                        .toList(),
                links().stream()
                        .map(link -> new AgreementChanged.Link(link.projectId(), link.from()))
                        .toList(),
                status.name(),
                endedOn,
                region,
                origin);
    }

    AgreementView view() {
        return new AgreementView(
                id,
                version,
                number,
                title,
                chamberId,
                represents,
                signedOn,
                amount,
                approximate,
                term.from(),
                to(),
                List.copyOf(split),
                links(),
                status,
                endedOn,
                region,
                origin);
    }

    AgreementSummary summary() {
        return new AgreementSummary(
                id,
                version,
                number,
                title,
                chamberId,
                represents,
                signedOn,
                amount,
                approximate,
                term.from(),
                to(),
                status,
                origin);
    }

    private List<ProjectLink> links() {
        return projects.entrySet().stream()
                .map(link -> new ProjectLink(link.getKey(), link.getValue()))
                .sorted(Comparator.comparing(ProjectLink::from).thenComparing(ProjectLink::projectId))
                .toList();
    }

    private LocalDate to() {
        return Objects.requireNonNull(term.to());
    }

    long version() {
        return version;
    }

    LocalDate signedOn() {
        return signedOn;
    }

    BigDecimal amount() {
        return amount;
    }
}
