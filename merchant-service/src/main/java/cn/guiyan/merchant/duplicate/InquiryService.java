package cn.guiyan.merchant.duplicate;

import cn.guiyan.access.Caller;
import cn.guiyan.http.NotFound;
import cn.guiyan.http.Page;
import cn.guiyan.http.PageQuery;
import cn.guiyan.http.ProblemException;
import cn.guiyan.journal.Journal;
import cn.guiyan.merchant.CityOffice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Brings a request to the office that knows a merchant, and its answer back. */
@ApplicationScoped
class InquiryService {
    private final InquiryRepository inquiries;
    private final ContactToken tokens;
    private final WholeRegister register;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    InquiryService(
            InquiryRepository inquiries,
            ContactToken tokens,
            WholeRegister register,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.inquiries = inquiries;
        this.tokens = tokens;
        this.register = register;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    /** @throws ProblemException {@code contact-token-invalid}, also when the record is gone */
    @Transactional
    InquiryView ask(InquiryRequest request) {
        UUID merchant = tokens.read(request.token(), caller.name()).orElseThrow(InquiryService::invalid);
        String office = Objects.requireNonNullElse(caller.region(), CityOffice.REGION);
        return register.within(() -> {
            Inquiry inquiry = Inquiry.ask(request, office, caller.name(), clock.instant());
            inquiries.persistAndFlush(inquiry);
            if (!inquiries.address(inquiry.id(), merchant)) {
                throw invalid();
            }
            journal.append(inquiry.changed());
            return inquiry.view(null);
        });
    }

    /** @throws ProblemException {@code contact-request-answered} */
    @Transactional
    InquiryView answer(UUID id, InquiryAnswerRequest request) {
        UUID merchant = inquiries.recipients(caller.keeps(), List.of(id)).get(id);
        if (merchant == null) {
            throw NotFound.of("contact-request", id);
        }
        return register.within(() -> {
            Inquiry inquiry = inquiries.findById(id, LockModeType.PESSIMISTIC_WRITE);
            inquiry.answer(request, clock.instant());
            inquiries.flush();
            inquiries.sign(id, caller.name());
            journal.append(inquiry.changed());
            return inquiry.view(merchant);
        });
    }

    @Transactional
    InquiryView read(UUID id) {
        UUID merchant = inquiries.recipients(caller.scope(), List.of(id)).get(id);
        return inquiries
                .findByIdOptional(id)
                .filter(inquiry -> merchant != null || caller.scope().contains(inquiry.region()))
                .orElseThrow(() -> NotFound.of("contact-request", id))
                .view(merchant);
    }

    /** Those that the caller's office has received, or has sent. */
    @Transactional
    Page<InquiryView> page(boolean received, @Nullable InquiryState state, PageQuery page) {
        List<Inquiry> found = inquiries.page(caller.scope(), received, state, page);
        Map<UUID, UUID> merchants = inquiries.recipients(
                caller.scope(), found.stream().map(Inquiry::id).toList());
        return Page.of(
                found.stream()
                        .map(inquiry -> inquiry.view(merchants.get(inquiry.id())))
                        .toList(),
                page,
                inquiries.count(caller.scope(), received, state));
    }

    private static ProblemException invalid() {
        return new ProblemException(DuplicateProblem.CONTACT_TOKEN_INVALID, Map.of());
    }
}
