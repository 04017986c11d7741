package cn.guiyan.merchant.roll;

import cn.guiyan.events.Origin;
import cn.guiyan.events.merchant.RollEntryChanged;
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

/** A merchant's time on a roll. It belongs to the merchant's home county. */
@Entity
public class RollEntry {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private Roll roll;

    private UUID merchantId;

    @Embedded
    private Period time;

    private String region;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    @SuppressWarnings("NullAway.Init")
    protected RollEntry() {}

    /** @param region the merchant's */
    static RollEntry enter(RollEntryRequest request, String region) {
        RollEntry entry = new RollEntry();
        entry.roll = request.roll();
        entry.merchantId = request.merchantId();
        entry.time = Period.of(request.from(), null);
        entry.region = region;
        entry.origin = request.originOrReported();
        return entry;
    }

    /**
     * Takes the merchant off the roll.
     *
     * @throws ProblemException {@code roll-entry-ended} when it has ended, {@code illegal-period} when the day is before the first
     */
    void end(LocalDate last) {
        LocalDate ended = time.to();
        if (ended != null) {
            throw new ProblemException(RollProblem.ROLL_ENTRY_ENDED, Map.of("to", ended));
        }
        time = time.endingOn(last);
    }

    /** Takes off the roll a merchant who is no more, whatever was decided; an entry that has not begun ends on its first day. */
    void cut(LocalDate last) {
        time = time.endingOn(last.isBefore(time.from()) ? time.from() : last);
    }

    /** The merchant belongs to another county from now on. */
    void moveTo(String region) {
        this.region = region;
    }

    /** The public state for the readers. */
    RollEntryChanged changed() {
        return new RollEntryChanged(id, version, roll.name(), merchantId, time.from(), time.to(), region, origin);
    }

    RollEntryView view() {
        return new RollEntryView(id, version, roll, merchantId, time.from(), time.to(), region, origin);
    }

    UUID merchantId() {
        return merchantId;
    }

    @Nullable
    LocalDate to() {
        return time.to();
    }

    LocalDate from() {
        return time.from();
    }

    String region() {
        return region;
    }
}
