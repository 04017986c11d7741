package cn.guiyan.merchant.liaison;

import cn.guiyan.events.Origin;
import cn.guiyan.events.merchant.LiaisonLinkChanged;
import cn.guiyan.http.ProblemException;
import cn.guiyan.merchant.Period;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/**
 * An official's charge to keep contact. One to a merchant belongs to the merchant's home county; one to a chamber or a city has no region,
 * since every office knows whom a county has sent where.
 */
@Entity
public class LiaisonLink {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    private UUID officialId;

    @Enumerated(EnumType.STRING)
    private LiaisonTarget target;

    private @Nullable UUID merchantId;

    private @Nullable UUID chamberId;

    private @Nullable String city;

    @Embedded
    private Period time;

    private @Nullable String endReason;

    private @Nullable String region;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    @SuppressWarnings("NullAway.Init")
    protected LiaisonLink() {}

    /**
     * A new link.
     *
     * @param region the merchant's, or null
     * @throws ProblemException {@code one-target} or {@code illegal-period}
     */
    static LiaisonLink open(LiaisonLinkRequest request, @Nullable String region) {
        if (request.targets() != 1) {
            throw new ProblemException(LiaisonProblem.ONE_TARGET, Map.of("given", request.targets()));
        }
        LiaisonLink link = new LiaisonLink();
        link.officialId = request.officialId();
        link.target = request.target();
        link.merchantId = request.merchantId();
        link.chamberId = request.chamberId();
        link.city = request.city();
        link.time = Period.of(request.from(), request.to());
        link.region = region;
        link.origin = request.originOrReported();
        return link;
    }

    /**
     * Ends the link, once, and not later than it ends anyhow.
     *
     * @throws ProblemException {@code link-ended}, or {@code illegal-period} when the day is before the first
     */
    void end(LocalDate last, String reason) {
        LocalDate to = time.to();
        if (to != null && (endReason != null || last.isAfter(to))) {
            throw new ProblemException(LiaisonProblem.LINK_ENDED, Map.of("to", to));
        }
        time = time.endingOn(last);
        endReason = reason.strip();
    }

    /** Ends the link for a reason of the system's own, whatever was agreed; a link that has not begun ends on its first day. */
    void cut(LocalDate last, String reason) {
        time = time.endingOn(last.isBefore(time.from()) ? time.from() : last);
        endReason = reason;
    }

    /** The merchant belongs to another county from now on. */
    void moveTo(String region) {
        this.region = region;
    }

    /** The public state for the readers; without the reason. */
    LiaisonLinkChanged changed() {
        return new LiaisonLinkChanged(
                id,
                version,
                officialId,
                target.name(),
                merchantId,
                chamberId,
                city,
                time.from(),
                time.to(),
                region,
                origin);
    }

    LiaisonLinkView view() {
        return new LiaisonLinkView(
                id,
                version,
                officialId,
                target,
                merchantId,
                chamberId,
                city,
                time.from(),
                time.to(),
                endReason,
                region,
                origin);
    }

    UUID id() {
        return id;
    }

    UUID officialId() {
        return officialId;
    }

    Period time() {
        return time;
    }

    @Nullable
    String region() {
        return region;
    }
}
