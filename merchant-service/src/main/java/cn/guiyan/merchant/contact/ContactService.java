package cn.guiyan.merchant.contact;

import cn.guiyan.access.Caller;
import cn.guiyan.access.Disclosures;
import cn.guiyan.events.Topics;
import cn.guiyan.http.Cursor;
import cn.guiyan.http.IfMatch;
import cn.guiyan.http.NotFound;
import cn.guiyan.http.RegionCheck;
import cn.guiyan.journal.HistoryEntry;
import cn.guiyan.journal.Journal;
import cn.guiyan.merchant.CityOffice;
import cn.guiyan.merchant.chamber.ChamberService;
import cn.guiyan.merchant.official.OfficialService;
import cn.guiyan.merchant.register.MerchantService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Keeps the contacts. */
@ApplicationScoped
public class ContactService {
    private final ContactRepository contacts;
    private final MerchantService merchants;
    private final ChamberService chambers;
    private final OfficialService officials;
    private final RegionCheck regions;
    private final Journal journal;
    private final Caller caller;
    private final Disclosures disclosures;
    private final Clock clock;

    ContactService(
            ContactRepository contacts,
            MerchantService merchants,
            ChamberService chambers,
            OfficialService officials,
            RegionCheck regions,
            Journal journal,
            Caller caller,
            Disclosures disclosures,
            Clock clock) {
        this.contacts = contacts;
        this.merchants = merchants;
        this.chambers = chambers;
        this.officials = officials;
        this.regions = regions;
        this.journal = journal;
        this.caller = caller;
        this.disclosures = disclosures;
        this.clock = clock;
    }

    @Transactional
    ContactView record(ContactRequest request) {
        String office = Objects.requireNonNullElse(caller.region(), CityOffice.REGION);
        Contact contact = Contact.record(request, region(request, office), caller.name(), today());
        contacts.persistAndFlush(contact);
        journal.append(contact.changed());
        return contact.view();
    }

    @Transactional
    ContactView describe(UUID id, IfMatch ifMatch, ContactRequest request) {
        Contact contact = own(id);
        ifMatch.require(contact.version());
        long before = contact.version();
        contact.describe(request, region(request, contact.region()), today());
        contacts.flush();
        if (contact.version() != before) {
            journal.append(contact.changed());
        }
        return contact.view();
    }

    @Transactional
    ContactView complete(UUID id, CompletionRequest request) {
        Contact contact = own(id);
        contact.complete(request.on(), today());
        contacts.flush();
        journal.append(contact.changed());
        return contact.view();
    }

    /** The contact; what was said is shown to the office that keeps it, and the reading is recorded. */
    @Transactional
    ContactView read(UUID id, @Nullable String purpose) {
        Contact contact = get(id);
        disclosures.disclose(Topics.CONTACTS, id, contact.region(), purpose);
        return contact.view();
    }

    /** The newest contacts; on one merchant's or chamber's timeline what was said is shown as in {@link #read}. */
    @Transactional
    ContactFeed feed(ContactFilter filter) {
        if (filter.merchantId != null) {
            filter.merchantId = merchants.survivor(filter.merchantId);
        }
        List<Contact> found = contacts.feed(caller.scope(), filter);
        List<Contact> shown = found.subList(0, Math.min(filter.limit, found.size()));
        if (filter.isTimeline()) {
            disclosures.disclose(
                    Topics.CONTACTS,
                    shown.stream().collect(Collectors.toMap(Contact::id, Contact::region)),
                    filter.purpose);
        }
        return new ContactFeed(
                shown.stream().map(Contact::view).toList(),
                found.size() > shown.size() ? after(shown.get(shown.size() - 1)) : null);
    }

    @Transactional
    List<HistoryEntry> history(UUID id, @Nullable Long before, int limit) {
        get(id);
        return journal.history(Topics.CONTACTS, id, before, limit);
    }

    private static String after(Contact last) {
        return Cursor.after(last.happenedOn(), last.id()).toString();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Contact get(UUID id) {
        return contacts.find(caller.scope(), id).orElseThrow(() -> NotFound.of("contact", id));
    }

    private Contact own(UUID id) {
        Contact contact = get(id);
        regions.requireInScope(contact.region());
        return contact;
    }

    /** A merchant's contact belongs to the home county; one with a chamber, which every office visits, to the office that kept it. */
    private String region(ContactRequest request, String office) {
        UUID official = request.officialId();
        if (official != null) {
            officials.requireAll(Set.of(official)).forEach(each -> each.requireInPost(request.on()));
        }
        UUID chamber = request.chamberId();
        if (chamber != null) {
            chambers.requireAll(Set.of(chamber));
        }
        UUID merchant = request.merchantId();
        String region = merchant == null ? office : merchants.lock(merchant);
        regions.requireInScope(region);
        return region;
    }
}
