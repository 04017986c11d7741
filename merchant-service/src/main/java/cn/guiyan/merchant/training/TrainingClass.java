package cn.guiyan.merchant.training;

import cn.guiyan.events.Origin;
import cn.guiyan.events.merchant.TrainingClassChanged;
import cn.guiyan.http.ProblemException;
import cn.guiyan.merchant.CityOffice;
import cn.guiyan.merchant.Period;
import cn.guiyan.merchant.Rewritten;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** A training class. It belongs to the city's office, and every office may read it; of its attendees only ids are known here. */
@Entity
public class TrainingClass {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    private int number;

    private String title;

    @Embedded
    private Period days;

    private String place;

    @ElementCollection
    @CollectionTable(name = "training_attendee", joinColumns = @JoinColumn(name = "class_id"))
    @OrderColumn(name = "position")
    private List<Attendee> attendees = new ArrayList<>();

    private String region = CityOffice.REGION;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    @SuppressWarnings("NullAway.Init")
    protected TrainingClass() {}

    /** A new class. */
    static TrainingClass announce(TrainingClassRequest request, int number, LocalDate today) {
        TrainingClass announced = new TrainingClass();
        announced.number = number;
        announced.origin = request.originOrReported();
        announced.describe(request, today);
        return announced;
    }

    /**
     * The class rewritten; attendance is recorded this way, too.
     *
     * @throws ProblemException {@code illegal-period}, {@code attendee-twice}, {@code class-not-begun}
     */
    void describe(TrainingClassRequest request, LocalDate today) {
        title = request.title().strip();
        days = Period.of(request.from(), request.to());
        place = request.place();
        List<Attendee> named = request.attendeesOrNone();
        requireOnce(named);
        if (days.from().isAfter(today) && named.stream().anyMatch(Attendee::attended)) {
            throw new ProblemException(TrainingProblem.CLASS_NOT_BEGUN, Map.of("from", days.from()));
        }
        Rewritten.list(attendees, named);
    }

    private static void requireOnce(List<Attendee> named) {
        Set<UUID> seen = new HashSet<>();
        for (Attendee attendee : named) {
            if (!seen.add(attendee.merchantId())) {
                throw new ProblemException(TrainingProblem.ATTENDEE_TWICE, Map.of("merchantId", attendee.merchantId()));
            }
        }
    }

    /** The public state for the readers. */
    TrainingClassChanged changed() {
        return new TrainingClassChanged(
                id,
                version,
                number,
                title,
                days.from(),
                to(),
                place,
                attendees.stream()
                        .map(each ->
                                new TrainingClassChanged.Attendee(each.merchantId(), each.chamberId(), each.attended()))
                        .toList(),
                region,
                origin);
    }

    TrainingClassView view() {
        return new TrainingClassView(
                id, version, number, title, days.from(), to(), place, List.copyOf(attendees), region, origin);
    }

    TrainingClassSummary summary() {
        return new TrainingClassSummary(id, version, number, title, days.from(), to(), place, origin);
    }

    private LocalDate to() {
        return Objects.requireNonNull(days.to());
    }

    long version() {
        return version;
    }
}
