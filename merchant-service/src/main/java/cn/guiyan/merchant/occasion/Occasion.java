package cn.guiyan.merchant.occasion;

import cn.guiyan.events.Origin;
import cn.guiyan.events.merchant.OccasionChanged;
import cn.guiyan.http.ProblemException;
import cn.guiyan.merchant.CityOffice;
import cn.guiyan.merchant.Happened;
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
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** An occasion on which projects are promoted and signed. It belongs to the city's office, and every office may read it. */
@Entity
public class Occasion {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    private String name;

    @Enumerated(EnumType.STRING)
    private OccasionKind kind;

    private @Nullable Integer edition;

    private LocalDate heldOn;

    private String place;

    private String host;

    @ElementCollection
    @CollectionTable(name = "occasion_promotion", joinColumns = @JoinColumn(name = "occasion_id"))
    @OrderColumn(name = "position")
    private List<Promotion> promoted = new ArrayList<>();

    private String region = CityOffice.REGION;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    @SuppressWarnings("NullAway.Init")
    protected Occasion() {}

    /** A new record. */
    static Occasion announce(OccasionRequest request) {
        Occasion occasion = new Occasion();
        occasion.origin = request.originOrReported();
        occasion.describe(request);
        return occasion;
    }

    /** The record rewritten. */
    void describe(OccasionRequest request) {
        name = request.name().strip();
        kind = request.kind();
        edition = request.edition();
        heldOn = request.on();
        place = request.place();
        host = request.host().strip();
        Rewritten.list(promoted, request.promotedOrNone());
    }

    /**
     * The record rewritten after projects were signed: what is true of them stays true. The day may be corrected, but only to one that has been, and on
     * which nothing had landed yet.
     *
     * @param firstLanding the day on which the first of them landed, or null when none has
     * @throws ProblemException {@code future-date}, {@code held-after-landing}
     */
    void describeSigned(OccasionRequest request, @Nullable LocalDate firstLanding, LocalDate today) {
        LocalDate day = request.on();
        if (!day.equals(heldOn)) {
            Happened.on("on", day, today);
            if (firstLanding != null && day.isAfter(firstLanding)) {
                throw new ProblemException(
                        OccasionProblem.HELD_AFTER_LANDING, Map.of("on", day, "landedOn", firstLanding));
            }
        }
        describe(request);
    }

    /** The public state for the readers. */
    OccasionChanged changed() {
        return new OccasionChanged(
                id,
                version,
                name,
                kind.name(),
                edition,
                heldOn,
                place,
                host,
                promoted.stream()
                        .map(each -> new OccasionChanged.Promotion(each.name(), each.projectId()))
                        .toList(),
                region,
                origin);
    }

    OccasionView view() {
        return new OccasionView(
                id, version, name, kind, edition, heldOn, place, host, List.copyOf(promoted), region, origin);
    }

    OccasionSummary summary() {
        return new OccasionSummary(id, version, name, kind, edition, heldOn, place, host, origin);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    LocalDate heldOn() {
        return heldOn;
    }
}
