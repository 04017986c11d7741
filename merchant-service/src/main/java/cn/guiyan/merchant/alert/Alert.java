package cn.guiyan.merchant.alert;

import cn.guiyan.events.merchant.AlertChanged;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A fact that was seen, until it is no more. Once closed it stays closed: should the same come again, that is another alert. */
@Entity
public class Alert {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    @Embedded
    private Fact fact;

    private Instant openedAt;

    private @Nullable Instant closedAt;

    @SuppressWarnings("NullAway.Init")
    protected Alert() {}

    /** A fact is seen for the first time. */
    static Alert open(Fact fact, Instant now) {
        Alert alert = new Alert();
        alert.fact = fact;
        alert.openedAt = stored(now);
        return alert;
    }

    /**
     * The same goes on under other circumstances: another office's, more urgent, another number.
     *
     * @throws IllegalStateException when it is another fact, or the alert is closed
     */
    void follow(Fact now) {
        if (closedAt != null || !fact.key().equals(now.key())) {
            throw new IllegalStateException("not the fact of the open alert " + id);
        }
        fact = now;
    }

    /**
     * The fact is no more.
     *
     * @throws IllegalStateException when it is closed
     */
    void close(Instant now) {
        if (closedAt != null) {
            throw new IllegalStateException("the alert " + id + " is closed");
        }
        closedAt = stored(now);
    }

    /** The merchant it is about belongs to another office, and with the merchant what is known of them, past alerts included. */
    void moveTo(String region) {
        fact = fact.in(region);
    }

    /** The public state for the readers; nobody's name. */
    AlertChanged changed() {
        return new AlertChanged(
                id,
                version,
                fact.kind().name(),
                fact.subjectType().name(),
                fact.subject(),
                fact.merchantId(),
                fact.chamberId(),
                fact.officialId(),
                fact.place(),
                fact.unit(),
                fact.confidential(),
                fact.action().name(),
                fact.have(),
                fact.since(),
                fact.due(),
                openedAt,
                closedAt,
                fact.region());
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    Fact fact() {
        return fact;
    }

    Instant openedAt() {
        return openedAt;
    }

    @Nullable
    Instant closedAt() {
        return closedAt;
    }

    // As exact as the database keeps it, so that what is published is what is stored.
    private static Instant stored(Instant now) {
        return now.truncatedTo(ChronoUnit.MILLIS);
    }
}
