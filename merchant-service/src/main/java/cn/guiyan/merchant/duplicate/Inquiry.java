package cn.guiyan.merchant.duplicate;

import cn.guiyan.access.EncryptedString;
import cn.guiyan.events.merchant.InquiryChanged;
import cn.guiyan.http.ProblemException;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** What an office asks of whichever other office knows a merchant. What the two write is encrypted at rest and never leaves in an event. */
@Entity
@Table(name = "office_inquiry")
public class Inquiry {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    private String region;

    @Convert(converter = EncryptedString.class)
    private String message;

    @SuppressWarnings("UnusedVariable") // for whoever has to look it up in the database
    private String requestedBy;

    private Instant requestedAt;

    @Enumerated(EnumType.STRING)
    private InquiryState state;

    @Convert(converter = EncryptedString.class)
    private @Nullable String reply;

    private @Nullable Instant answeredAt;

    @SuppressWarnings("NullAway.Init")
    protected Inquiry() {}

    /** @param region of the office that asks */
    static Inquiry ask(InquiryRequest request, String region, String account, Instant now) {
        Inquiry inquiry = new Inquiry();
        inquiry.region = region;
        inquiry.message = request.message().strip();
        inquiry.requestedBy = account;
        inquiry.requestedAt = now;
        inquiry.state = InquiryState.OPEN;
        return inquiry;
    }

    /** @throws ProblemException {@code contact-request-answered} */
    void answer(InquiryAnswerRequest answer, Instant now) {
        if (state != InquiryState.OPEN) {
            throw new ProblemException(DuplicateProblem.CONTACT_REQUEST_ANSWERED, Map.of("state", state));
        }
        state = answer.accepted() ? InquiryState.ACCEPTED : InquiryState.DECLINED;
        reply = answer.reply().strip();
        answeredAt = now;
    }

    /** The public state for the readers; nothing of what was written, nor of whom it is about. */
    InquiryChanged changed() {
        return new InquiryChanged(id, version, state.name(), region);
    }

    /** @param merchant for the office that received it, or null */
    InquiryView view(@Nullable UUID merchant) {
        return new InquiryView(id, version, state, region, message, requestedAt, reply, answeredAt, merchant);
    }

    UUID id() {
        return id;
    }

    String region() {
        return region;
    }
}
