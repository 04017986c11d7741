package cn.guiyan.merchant.suggestion;

import cn.guiyan.events.Origin;
import cn.guiyan.events.merchant.SuggestionChanged;
import cn.guiyan.http.ProblemException;
import cn.guiyan.merchant.CityOffice;
import cn.guiyan.merchant.SecretCode;
import cn.guiyan.merchant.followup.Act;
import cn.guiyan.merchant.followup.Assignment;
import cn.guiyan.merchant.followup.Directive;
import cn.guiyan.merchant.followup.FollowUp;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A suggestion, and what became of it. An anonymous one holds nothing of who raised it but the hash of a receipt. */
@Entity
public class Suggestion {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    private LocalDate raisedOn;

    private @Nullable String raisedBy;

    private @Nullable UUID merchantId;

    private @Nullable UUID chamberId;

    private @Nullable String receiptHash;

    @Enumerated(EnumType.STRING)
    private SuggestionCategory category;

    private String text;

    private @Nullable UUID delegationId;

    private @Nullable UUID meetingId;

    private String region;

    @Embedded
    private FollowUp followUp;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    @SuppressWarnings("NullAway.Init")
    protected Suggestion() {}

    /** Raised by a merchant or a chamber, entered under an account. */
    static Suggestion raise(SuggestionRequest request, String account, LocalDate today) {
        Suggestion suggestion = of(request, today);
        suggestion.raisedBy = account;
        suggestion.merchantId = request.merchantId();
        suggestion.chamberId = request.chamberId();
        return suggestion;
    }

    /** Raised by whoever holds the receipt. */
    static Suggestion raiseAnonymously(SuggestionRequest request, SecretCode receipt, LocalDate today) {
        Suggestion suggestion = of(request, today);
        suggestion.receiptHash = receipt.hexHash();
        return suggestion;
    }

    private static Suggestion of(SuggestionRequest request, LocalDate today) {
        request.requireOneRaiser();
        Suggestion suggestion = new Suggestion();
        suggestion.raisedOn = Act.of(null, request.raisedOn(), today).on();
        suggestion.category = request.category();
        suggestion.text = request.text().strip();
        suggestion.delegationId = request.delegationId();
        suggestion.meetingId = request.meetingId();
        suggestion.region = request.regionOrCity();
        suggestion.followUp = FollowUp.register(suggestion.raisedOn);
        suggestion.origin = request.originOrReported();
        return suggestion;
    }

    /**
     * Gives it to units.
     *
     * @throws ProblemException {@code conduct-stays-with-office} when a complaint about conduct would reach another unit than the city's office
     */
    void assign(Assignment assignment, @Nullable String text, Act act) {
        boolean office = assignment.leads().equals(List.of(CityOffice.REGION))
                && assignment.assisting().isEmpty();
        if (category == SuggestionCategory.CONDUCT && !office) {
            throw new ProblemException(SuggestionProblem.CONDUCT_STAYS_WITH_OFFICE, Map.of("unit", CityOffice.REGION));
        }
        followUp.assign(assignment, text, act);
    }

    /**
     * The public state for the readers: neither its text nor, when it is anonymous, anything of who raised it. Of a complaint about conduct also
     * neither who raised it nor on what occasion: readers know merchants and delegations that may not know of the complaint.
     */
    SuggestionChanged changed() {
        Directive directive = followUp.directive();
        boolean isConfidential = category == SuggestionCategory.CONDUCT;
        return new SuggestionChanged(
                id,
                version,
                category.name(),
                followUp.state().name(),
                raisedOn,
                isAnonymous(),
                isConfidential ? null : merchantId,
                isConfidential ? null : chamberId,
                isConfidential ? null : delegationId,
                isConfidential ? null : meetingId,
                directive == null ? null : directive.officialId(),
                directive == null ? null : directive.on(),
                directive == null ? null : directive.due(),
                directive == null || isConfidential ? null : directive.text(),
                followUp.due(),
                followUp.tasks().stream()
                        .map(task -> new SuggestionChanged.Task(
                                task.unit(), task.duty().name(), task.state().name()))
                        .toList(),
                followUp.satisfaction(),
                region,
                origin);
    }

    boolean isAnonymous() {
        return receiptHash != null;
    }

    boolean isRaisedBy(String account) {
        return account.equals(raisedBy);
    }

    boolean isOf(SecretCode receipt) {
        return receipt.hexHash().equals(receiptHash);
    }

    FollowUp followUp() {
        return followUp;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    LocalDate raisedOn() {
        return raisedOn;
    }

    @Nullable
    UUID merchantId() {
        return merchantId;
    }

    @Nullable
    UUID chamberId() {
        return chamberId;
    }

    SuggestionCategory category() {
        return category;
    }

    String text() {
        return text;
    }

    @Nullable
    UUID delegationId() {
        return delegationId;
    }

    @Nullable
    UUID meetingId() {
        return meetingId;
    }

    String region() {
        return region;
    }

    Origin origin() {
        return origin;
    }
}
