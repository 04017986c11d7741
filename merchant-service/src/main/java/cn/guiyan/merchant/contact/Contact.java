package cn.guiyan.merchant.contact;

import cn.guiyan.access.EncryptedString;
import cn.guiyan.events.Origin;
import cn.guiyan.events.merchant.ContactChanged;
import cn.guiyan.http.ProblemException;
import cn.guiyan.merchant.Kept;
import jakarta.persistence.Convert;
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

/** A contact with a merchant or a chamber. What was said is encrypted at rest and never leaves in an event. */
@Entity
public class Contact {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    private @Nullable UUID merchantId;

    private @Nullable UUID chamberId;

    @Enumerated(EnumType.STRING)
    private ContactKind kind;

    private LocalDate happenedOn;

    private @Nullable UUID officialId;

    @Convert(converter = EncryptedString.class)
    private @Nullable String summary;

    @Convert(converter = EncryptedString.class)
    private @Nullable String nextStep;

    private @Nullable LocalDate remindOn;

    private @Nullable LocalDate doneOn;

    private String region;

    private String recordedBy;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    @SuppressWarnings("NullAway.Init")
    protected Contact() {}

    /**
     * A new record.
     *
     * @param region whose readers know of it
     * @param recordedBy user name
     */
    static Contact record(ContactRequest request, String region, String recordedBy, LocalDate today) {
        Contact contact = new Contact();
        contact.recordedBy = recordedBy;
        contact.origin = request.originOrReported();
        contact.describe(request, region, today);
        return contact;
    }

    /**
     * The record rewritten. Who recorded it, and its origin, stay.
     *
     * @throws ProblemException when it is with nobody or with two, in the future, or what follows it is before it
     */
    void describe(ContactRequest request, String where, LocalDate today) {
        if ((request.merchantId() == null) == (request.chamberId() == null)) {
            throw new ProblemException(ContactProblem.CONTACT_NEEDS_ONE_SUBJECT, Map.of());
        }
        requirePast(request.on(), today);
        requireFollowing(request.remindOn(), request.on());
        requireFollowing(doneOn, request.on());
        merchantId = request.merchantId();
        chamberId = request.chamberId();
        kind = request.kind();
        happenedOn = request.on();
        officialId = request.officialId();
        summary = Kept.orReplaced(summary, request.summary());
        nextStep = Kept.orReplaced(nextStep, request.nextStep());
        remindOn = request.remindOn();
        region = where;
    }

    /**
     * The next step is done; its reminder ends.
     *
     * @throws ProblemException {@code no-next-step}, {@code next-step-done}, or a day that cannot be
     */
    void complete(LocalDate on, LocalDate today) {
        if (doneOn != null) {
            throw new ProblemException(ContactProblem.NEXT_STEP_DONE, Map.of("on", doneOn));
        }
        if (nextStep == null && remindOn == null) {
            throw new ProblemException(ContactProblem.NO_NEXT_STEP, Map.of());
        }
        requirePast(on, today);
        requireFollowing(on, happenedOn);
        doneOn = on;
    }

    /** The merchant belongs to another county from now on. */
    void moveTo(String region) {
        this.region = region;
    }

    /** The public state for the readers; nothing of what was said. */
    ContactChanged changed() {
        return new ContactChanged(
                id,
                version,
                subject().name(),
                merchantId,
                chamberId,
                kind.name(),
                happenedOn,
                officialId,
                remindOn,
                doneOn,
                region,
                origin);
    }

    ContactView view() {
        return new ContactView(
                id,
                version,
                subject(),
                merchantId,
                chamberId,
                kind,
                happenedOn,
                officialId,
                summary,
                nextStep,
                remindOn,
                doneOn,
                region,
                recordedBy,
                origin);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    LocalDate happenedOn() {
        return happenedOn;
    }

    String region() {
        return region;
    }

    ContactSubject subject() {
        return merchantId != null ? ContactSubject.MERCHANT : ContactSubject.CHAMBER;
    }

    private static void requirePast(LocalDate on, LocalDate today) {
        if (on.isAfter(today)) {
            throw new ProblemException(ContactProblem.CONTACT_IN_FUTURE, Map.of("on", on, "today", today));
        }
    }

    private static void requireFollowing(@Nullable LocalDate next, LocalDate contact) {
        if (next != null && next.isBefore(contact)) {
            throw new ProblemException(
                    ContactProblem.NEXT_STEP_BEFORE_CONTACT, Map.of("next", next, "contact", contact));
        }
    }
}
