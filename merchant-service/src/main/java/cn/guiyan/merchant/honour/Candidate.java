package cn.guiyan.merchant.honour;

import cn.guiyan.events.Origin;
import cn.guiyan.events.merchant.CandidateChanged;
import cn.guiyan.http.ProblemException;
import cn.guiyan.merchant.Happened;
import cn.guiyan.merchant.Period;
import cn.guiyan.merchant.Rewritten;
import jakarta.persistence.CollectionTable;
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
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A merchant or chamber nominated in a round. It belongs to the merchant's home county, or to the office that keeps the chamber's file. */
@Entity
public class Candidate {
    private static final int MOST_OBJECTIONS = 100;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    private UUID roundId;

    private @Nullable UUID merchantId;

    private @Nullable UUID chamberId;

    private String nominatedBy;

    @ElementCollection
    @CollectionTable(name = "candidate_evidence", joinColumns = @JoinColumn(name = "candidate_id"))
    @OrderColumn(name = "position")
    private List<Evidence> evidence = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "candidate_objection", joinColumns = @JoinColumn(name = "candidate_id"))
    @OrderColumn(name = "position")
    private List<Objection> objections = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private @Nullable SelectionResult result;

    private String region;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    @SuppressWarnings("NullAway.Init")
    protected Candidate() {}

    /**
     * A nomination.
     *
     * @param region where the candidate belongs
     * @param nominatedBy the office that nominates
     * @throws ProblemException {@code one-candidate} unless either a merchant or a chamber is named
     */
    static Candidate nominate(UUID roundId, CandidateRequest request, String region, String nominatedBy) {
        if ((request.merchantId() == null) == (request.chamberId() == null)) {
            throw new ProblemException(HonourProblem.ONE_CANDIDATE, Map.of());
        }
        Candidate candidate = new Candidate();
        candidate.roundId = roundId;
        candidate.merchantId = request.merchantId();
        candidate.chamberId = request.chamberId();
        candidate.region = region;
        candidate.nominatedBy = nominatedBy;
        candidate.origin = request.originOrReported();
        candidate.prove(request.evidenceOrNone());
        return candidate;
    }

    /** Replaces the evidence. */
    void prove(List<Evidence> pieces) {
        Rewritten.list(evidence, pieces);
    }

    /**
     * Somebody objects.
     *
     * @param publicity the round's publicity period
     * @throws ProblemException {@code outside-publicity}, {@code future-date}, {@code too-many-objections}
     */
    void object(ObjectionRequest request, Period publicity, LocalDate today) {
        if (!publicity.contains(request.on())) {
            throw new ProblemException(
                    HonourProblem.OUTSIDE_PUBLICITY,
                    Map.of("on", request.on(), "from", publicity.from(), "to", String.valueOf(publicity.to())));
        }
        Happened.on("on", request.on(), today);
        if (objections.size() == MOST_OBJECTIONS) {
            throw new ProblemException(HonourProblem.TOO_MANY_OBJECTIONS, Map.of("most", MOST_OBJECTIONS));
        }
        objections.add(new Objection(request.text().strip(), request.on(), null));
    }

    /**
     * An objection was dealt with.
     *
     * @param number from 1
     * @throws ProblemException {@code unknown-objection}, {@code objection-resolved}
     */
    void resolve(int number, String resolution) {
        if (number < 1 || number > objections.size()) {
            throw new ProblemException(HonourProblem.UNKNOWN_OBJECTION, Map.of("number", number));
        }
        Objection objection = objections.get(number - 1);
        if (!objection.isOpen()) {
            throw new ProblemException(HonourProblem.OBJECTION_RESOLVED, Map.of("number", number));
        }
        objections.set(number - 1, new Objection(objection.text(), objection.raisedOn(), resolution.strip()));
    }

    /**
     * The round is decided.
     *
     * @throws ProblemException {@code objection-open} when somebody is selected against whom an objection is open
     */
    void settle(boolean selected) {
        if (selected && openObjections() > 0) {
            throw new ProblemException(HonourProblem.OBJECTION_OPEN, Map.of("candidateId", String.valueOf(id)));
        }
        result = selected ? SelectionResult.SELECTED : SelectionResult.NOT_SELECTED;
    }

    private int openObjections() {
        return Math.toIntExact(objections.stream().filter(Objection::isOpen).count());
    }

    /** The merchant belongs to another county from now on. */
    void moveTo(String region) {
        this.region = region;
    }

    /** The public state for the readers; without the evidence's words and the objections. */
    CandidateChanged changed() {
        return new CandidateChanged(
                id,
                version,
                roundId,
                merchantId,
                chamberId,
                nominatedBy,
                evidence.stream()
                        .flatMap(piece -> piece.projectIds().stream())
                        .distinct()
                        .toList(),
                result == null ? null : result.name(),
                region,
                origin);
    }

    CandidateView view() {
        return new CandidateView(
                id,
                version,
                roundId,
                merchantId,
                chamberId,
                nominatedBy,
                List.copyOf(evidence),
                objections.size(),
                openObjections(),
                result,
                region,
                origin);
    }

    List<ObjectionView> objections() {
        return IntStream.range(0, objections.size())
                .mapToObj(index -> {
                    Objection each = objections.get(index);
                    return new ObjectionView(index + 1, each.text(), each.raisedOn(), each.resolution());
                })
                .toList();
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
}
