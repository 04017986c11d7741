package cn.guiyan.merchant.delegation;

import cn.guiyan.events.Origin;
import cn.guiyan.events.merchant.DelegationChanged;
import cn.guiyan.http.ProblemException;
import cn.guiyan.http.ProblemType;
import cn.guiyan.merchant.CityOffice;
import cn.guiyan.merchant.Happened;
import cn.guiyan.merchant.Rewritten;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.UuidGenerator;

/** A delegation. It is the city's, and every office reads it. */
@Entity
public class Delegation {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    private int batch;

    private String title;

    private LocalDate arrivesOn;

    private LocalDate leavesOn;

    private int personTimes;

    @Enumerated(EnumType.STRING)
    private DelegationStatus status;

    private String region;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    @ElementCollection
    @CollectionTable(name = "delegation_chamber", joinColumns = @JoinColumn(name = "delegation_id"))
    @OrderColumn(name = "position")
    @Column(name = "chamber_id")
    private List<UUID> chamberIds = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "delegation_member", joinColumns = @JoinColumn(name = "delegation_id"))
    @OrderColumn(name = "position")
    private List<Member> members = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "delegation_visit", joinColumns = @JoinColumn(name = "delegation_id"))
    @OrderColumn(name = "position")
    private List<Visit> itinerary = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "delegation_intention", joinColumns = @JoinColumn(name = "delegation_id"))
    @OrderColumn(name = "position")
    private List<Intention> intentions = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Delegation() {}

    /** A planned delegation, the so-many-th (第几批). */
    static Delegation plan(DelegationRequest request, int batch) {
        Delegation delegation = new Delegation();
        delegation.batch = batch;
        delegation.status = DelegationStatus.PLANNED;
        delegation.region = CityOffice.REGION;
        delegation.origin = request.originOrReported();
        delegation.write(request);
        return delegation;
    }

    /**
     * Rewritten; an intention keeps the project that it became.
     *
     * @throws ProblemException one of {@link DelegationProblem}, {@code illegal-period}, or {@code future-date} when one that was received would be
     *     still to come
     */
    void describe(DelegationRequest request, LocalDate today) {
        if (status == DelegationStatus.CLOSED) {
            throw refused(DelegationProblem.DELEGATION_CLOSED);
        }
        if (status == DelegationStatus.RECEIVED) {
            Happened.on("arrivesOn", request.arrivesOn(), today);
        }
        write(request);
    }

    private void write(DelegationRequest request) {
        DelegationRules.check(request);
        title = request.title().strip();
        arrivesOn = request.arrivesOn();
        leavesOn = request.leavesOn();
        personTimes = request.personTimes();
        Rewritten.list(chamberIds, request.chamberIds());
        Rewritten.list(members, request.members());
        Rewritten.list(itinerary, request.itinerary());
        Rewritten.list(intentions, DelegationRules.kept(intentions, request.intentions()));
    }

    /** @throws ProblemException {@code delegation-not-planned}, or {@code future-date} before it arrives */
    void receive(LocalDate today) {
        Happened.on("arrivesOn", arrivesOn, today);
        step(DelegationStatus.PLANNED, DelegationStatus.RECEIVED, DelegationProblem.DELEGATION_NOT_PLANNED);
    }

    /** @throws ProblemException {@code delegation-not-received} */
    void close() {
        step(DelegationStatus.RECEIVED, DelegationStatus.CLOSED, DelegationProblem.DELEGATION_NOT_RECEIVED);
    }

    /**
     * Names the project that an intention became, also when the delegation is closed.
     *
     * @throws ProblemException {@code unknown-intention}, or {@code intention-has-project}
     */
    void name(Intention intention, UUID projectId) {
        if (intention.projectId() != null) {
            throw DelegationRules.hasProject(intention);
        }
        intentions.set(intentions.indexOf(intention), intention.became(projectId));
    }

    /** @throws ProblemException {@code unknown-intention} */
    Intention intention(UUID intentionId) {
        return intentions.stream()
                .filter(each -> each.id().equals(intentionId))
                .findFirst()
                .orElseThrow(() -> DelegationRules.unknown(intentionId));
    }

    /** The public state for the readers; members are counted. */
    DelegationChanged changed() {
        return new DelegationChanged(
                id,
                version,
                batch,
                title,
                arrivesOn,
                leavesOn,
                List.copyOf(chamberIds),
                members.size(),
                personTimes,
                itinerary.stream()
                        .map(each -> new DelegationChanged.Visit(
                                each.on(), each.region(), each.purpose().name()))
                        .toList(),
                intentions.stream()
                        .map(each -> new DelegationChanged.Intention(each.region(), each.amount(), each.projectId()))
                        .toList(),
                status.name(),
                region,
                origin);
    }

    DelegationView view(ReceivedMerchants.Names names) {
        return new DelegationView(
                id,
                version,
                batch,
                title,
                arrivesOn,
                leavesOn,
                List.copyOf(chamberIds),
                members.stream().map(member -> MemberView.of(id, member, names)).toList(),
                personTimes,
                List.copyOf(itinerary),
                List.copyOf(intentions),
                status,
                region,
                origin);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String region() {
        return region;
    }

    List<Member> members() {
        return members;
    }

    /** Whom it refers to. */
    Set<UUID> merchantIds() {
        return Stream.concat(
                        members.stream().map(Member::merchantId),
                        intentions.stream().map(Intention::merchantId))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private void step(DelegationStatus from, DelegationStatus to, ProblemType otherwise) {
        if (status != from) {
            throw refused(otherwise);
        }
        status = to;
    }

    private ProblemException refused(ProblemType problem) {
        return new ProblemException(problem, Map.of("batch", batch, "state", status));
    }
}
