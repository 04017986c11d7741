package cn.guiyan.merchant.occasion;

import cn.guiyan.events.Origin;
import cn.guiyan.events.merchant.OccasionSigningChanged;
import cn.guiyan.http.ProblemException;
import cn.guiyan.http.Yuan;
import cn.guiyan.merchant.Happened;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A project signed on an occasion. It belongs to the county or zone where the project goes. */
@Entity
@Table(name = "occasion_signing")
public class Signing {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    private UUID occasionId;

    private String projectName;

    private BigDecimal amount;

    private boolean approximate;

    private @Nullable UUID merchantId;

    private @Nullable UUID chamberId;

    private @Nullable UUID projectId;

    private @Nullable LocalDate landedOn;

    private String region;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    @SuppressWarnings("NullAway.Init")
    protected Signing() {}

    /** What was signed, by the day on which the occasion was held. */
    static Signing sign(UUID occasionId, LocalDate heldOn, SigningRequest request, LocalDate today) {
        Happened.on("on", heldOn, today);
        Signing signing = new Signing();
        signing.occasionId = occasionId;
        signing.origin = request.originOrReported();
        signing.describe(request);
        return signing;
    }

    /**
     * The record rewritten.
     *
     * @throws ProblemException {@code signing-has-landed}, {@code illegal-amount}
     */
    void describe(SigningRequest request) {
        requireNotLanded();
        region = request.region();
        projectName = request.projectName().strip();
        amount = Yuan.positive("amount", request.amount());
        approximate = request.approximate();
        merchantId = request.merchantId();
        chamberId = request.chamberId();
    }

    /**
     * It has become a project.
     *
     * @param signedOn when the occasion was held
     * @throws ProblemException {@code signing-has-landed}, {@code landed-before-signing}, {@code future-date}
     */
    void land(LandingRequest request, LocalDate signedOn, LocalDate today) {
        requireNotLanded();
        LocalDate day = Happened.on("landedOn", request.landedOn(), today);
        if (day.isBefore(signedOn)) {
            throw new ProblemException(
                    OccasionProblem.LANDED_BEFORE_SIGNING, Map.of("landedOn", day, "signedOn", signedOn));
        }
        projectId = request.projectId();
        landedOn = day;
    }

    private void requireNotLanded() {
        if (projectId != null) {
            throw new ProblemException(OccasionProblem.SIGNING_HAS_LANDED, Map.of("projectId", projectId));
        }
    }

    /** The public state for the readers. */
    OccasionSigningChanged changed() {
        return new OccasionSigningChanged(
                id,
                version,
                occasionId,
                projectName,
                amount,
                approximate,
                merchantId,
                chamberId,
                projectId,
                landedOn,
                region,
                origin);
    }

    SigningView view() {
        return new SigningView(
                id,
                version,
                occasionId,
                projectName,
                amount,
                approximate,
                merchantId,
                chamberId,
                projectId,
                landedOn,
                region,
                origin);
    }

    UUID occasionId() {
        return occasionId;
    }

    long version() {
        return version;
    }

    String region() {
        return region;
    }
}
