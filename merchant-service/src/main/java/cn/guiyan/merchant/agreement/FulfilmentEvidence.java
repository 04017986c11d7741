package cn.guiyan.merchant.agreement;

import cn.guiyan.figures.Rounding;
import cn.guiyan.http.ProblemException;
import cn.guiyan.http.Yuan;
import cn.guiyan.merchant.Happened;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;

/** How far an agreement was fulfilled on a day, as the city's office found it. It is never changed; what was wrong is followed by what is right. */
@Entity
@Immutable
@Table(name = "agreement_evidence")
public class FulfilmentEvidence {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID agreementId;

    private LocalDate asOf;

    private BigDecimal arrived;

    private BigDecimal percent;

    private String note;

    private String recordedBy;

    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected FulfilmentEvidence() {}

    /**
     * What is on record from now on; the percentage is stored as it is published.
     *
     * @param by user name
     * @throws ProblemException when the day is to come, or before the signing
     */
    static FulfilmentEvidence record(
            UUID agreementId, FrameworkAgreement agreement, FulfilmentRequest request, String by, Clock clock) {
        LocalDate asOf = Happened.on("asOf", request.asOf(), LocalDate.now(clock));
        if (asOf.isBefore(agreement.signedOn())) {
            throw new ProblemException(
                    AgreementProblem.EVIDENCE_BEFORE_SIGNING, Map.of("asOf", asOf, "signedOn", agreement.signedOn()));
        }
        FulfilmentEvidence evidence = new FulfilmentEvidence();
        evidence.agreementId = agreementId;
        evidence.asOf = asOf;
        evidence.arrived = Yuan.notNegative("arrived", request.arrived());
        evidence.percent =
                Objects.requireNonNull(Rounding.bulletin().completionPercent(evidence.arrived, agreement.amount()));
        evidence.note = request.note().strip();
        evidence.recordedBy = by;
        evidence.recordedAt = clock.instant();
        return evidence;
    }

    FulfilmentView view() {
        return new FulfilmentView(id, agreementId, asOf, arrived, percent, note, recordedBy, recordedAt);
    }
}
