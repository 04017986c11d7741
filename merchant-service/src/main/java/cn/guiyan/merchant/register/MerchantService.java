package cn.guiyan.merchant.register;

import cn.guiyan.access.Caller;
import cn.guiyan.access.Disclosures;
import cn.guiyan.events.Topics;
import cn.guiyan.events.merchant.MerchantChanged;
import cn.guiyan.http.IfMatch;
import cn.guiyan.http.NotFound;
import cn.guiyan.http.Page;
import cn.guiyan.http.PageQuery;
import cn.guiyan.http.ProblemException;
import cn.guiyan.http.RegionCheck;
import cn.guiyan.http.Sorting;
import cn.guiyan.journal.Forgetting;
import cn.guiyan.journal.HistoryEntry;
import cn.guiyan.journal.Journal;
import cn.guiyan.merchant.MerchantProblem;
import cn.guiyan.merchant.chamber.ChamberService;
import cn.guiyan.merchant.company.CompanyService;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps the register of merchants. */
@ApplicationScoped
public class MerchantService {
    private final MerchantRepository merchants;
    private final ChamberService chambers;
    private final CompanyService companies;
    private final RegionCheck regions;
    private final Journal journal;
    private final Forgetting forgetting;
    private final Caller caller;
    private final Disclosures disclosures;
    private final List<Belongings> belongings;

    MerchantService(
            MerchantRepository merchants,
            ChamberService chambers,
            CompanyService companies,
            RegionCheck regions,
            Journal journal,
            Forgetting forgetting,
            Caller caller,
            Disclosures disclosures,
            @All List<Belongings> belongings) {
        this.merchants = merchants;
        this.chambers = chambers;
        this.companies = companies;
        this.regions = regions;
        this.journal = journal;
        this.forgetting = forgetting;
        this.caller = caller;
        this.disclosures = disclosures;
        this.belongings = belongings;
    }

    @Transactional
    MerchantView register(MerchantRequest request) {
        check(request);
        Merchant merchant = Merchant.register(request);
        merchants.persistAndFlush(merchant);
        journal.append(merchant.changed());
        return merchant.view();
    }

    @Transactional
    MerchantView describe(UUID id, IfMatch ifMatch, MerchantRequest request) {
        Merchant merchant = get(id);
        regions.requireKept(merchant.region());
        ifMatch.require(merchant.version());
        check(request);
        long before = merchant.version();
        String home = merchant.region();
        if (!request.region().equals(home)) {
            // Whoever is just planning something with the merchant is waited for, so that it is moved as well.
            merchants.lockAlone(merchant.id());
        }
        merchant.describe(request);
        merchants.flush();
        if (merchant.version() != before) {
            journal.append(merchant.changed());
        }
        if (!merchant.region().equals(home)) {
            // The merchant is locked, so that nothing is added to the old county's any more.
            belongings.forEach(each -> each.moveTo(merchant.region(), merchant.id()));
        }
        return merchant.view();
    }

    /** The record; its phone is shown to the offices that may, and the reading is recorded. */
    @Transactional
    MerchantView read(UUID id, @Nullable String purpose) {
        Merchant merchant = get(id);
        disclosures.disclose(Topics.MERCHANTS, merchant.id(), merchant.region(), purpose);
        return merchant.view();
    }

    @Transactional
    Page<MerchantView> page(MerchantFilter filter, Sorting sorting, PageQuery page) {
        return merchants.page(caller.scope(), filter, sorting, page);
    }

    /** The first few by name that a search finds. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<MerchantView> first(String typed, int most) {
        return merchants.first(caller.scope(), typed, most).stream()
                .map(Merchant::view)
                .toList();
    }

    /** How many the list has. */
    @Transactional
    public long count(MerchantFilter filter) {
        return merchants.count(caller.scope(), filter);
    }

    /** The list by name after one of it, or from its beginning. Phones are bare: whoever shows them masks them. */
    @Transactional
    public List<MerchantView> listAfter(MerchantFilter filter, @Nullable MerchantView last, int limit) {
        return merchants.after(caller.scope(), filter, last, limit);
    }

    @Transactional
    List<HistoryEntry> history(UUID id, @Nullable Long before, int limit) {
        get(id);
        return journal.history(Topics.MERCHANTS, id, before, limit);
    }

    /**
     * Locks the merchant that a request refers to, so that what is decided about the merchant is decided one after the other.
     *
     * @return the merchant's region
     * @throws ProblemException {@code unknown-merchant} when the caller knows none of that id
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public String lock(UUID id) {
        return merchants
                .find(caller.scope(), id, LockModeType.PESSIMISTIC_WRITE)
                .filter(merchant -> merchant.erasedOn() == null)
                .orElseThrow(() -> new ProblemException(MerchantProblem.UNKNOWN_MERCHANT, Map.of("merchantId", id)))
                .region();
    }

    /**
     * Refuses a reference to a merchant whom the caller does not know, or who was erased.
     *
     * @throws ProblemException {@code unknown-merchant} naming the first
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void requireAll(Collection<UUID> ids) {
        requireAll(ids, Set.of());
    }

    /**
     * The same where something is rewritten: whoever was erased since may stay in it.
     *
     * @param before to whom it refers already
     * @throws ProblemException {@code unknown-merchant} naming the first
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void requireAll(Collection<UUID> ids, Collection<UUID> before) {
        Set<UUID> known = merchants.known(caller.scope(), ids, before);
        ids.stream().filter(id -> !known.contains(id)).findFirst().ifPresent(id -> {
            throw new ProblemException(MerchantProblem.UNKNOWN_MERCHANT, Map.of("merchantId", id));
        });
    }

    /** Whether the caller knows a merchant of that id. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean isKnown(UUID id) {
        return merchants
                .find(caller.scope(), survivor(id), LockModeType.NONE)
                .filter(merchant -> merchant.erasedOn() == null)
                .isPresent();
    }

    /** The record that an id names: its own, or the one into which it was merged, as far as the caller may know of that. */
    @Transactional
    public UUID survivor(UUID id) {
        return merchants.survivor(id).orElse(id);
    }

    /** The same for several ids; those that were not merged are not among them. */
    @Transactional
    public Map<UUID, UUID> survivors(Collection<UUID> ids) {
        return merchants.survivors(ids);
    }

    /**
     * The record for an office that keeps it, phone included; whoever shows that writes down the reading.
     *
     * @throws ProblemException when it is not there or erased, or another office keeps it
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public MerchantView kept(UUID id) {
        Merchant merchant = get(id);
        regions.requireKept(merchant.region());
        return merchant.view();
    }

    /**
     * Erases a merchant's own record: what is left names nobody, the journal forgets what it was, and readers get a tombstone.
     *
     * @param ground why, without personal data
     * @return what is left
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public MerchantView erase(UUID id, LocalDate on, String ground) {
        Merchant merchant = get(id, LockModeType.PESSIMISTIC_WRITE);
        regions.requireKept(merchant.region());
        // What is just being written about the person is written first, so that it goes as well.
        merchants.lockAlone(merchant.id());
        merchant.erase(on);
        merchants.flush();
        journal.erase(MerchantChanged.class, merchant.id(), merchant.version(), merchant.region(), ground);
        forgetting.forgetErased(MerchantChanged.class, merchant.id());
        return merchant.view();
    }

    private Merchant get(UUID id) {
        return get(id, LockModeType.NONE);
    }

    private Merchant get(UUID id, LockModeType lock) {
        Merchant merchant = merchants.find(caller.scope(), survivor(id), lock).orElseThrow(() -> missing(id));
        LocalDate erased = merchant.erasedOn();
        if (erased != null) {
            throw new ProblemException(MerchantProblem.ERASED, Map.of("on", erased));
        }
        return merchant;
    }

    private ProblemException missing(UUID id) {
        return merchants
                .mergedElsewhere(caller.scope(), id)
                .map(merge -> new ProblemException(
                        MerchantProblem.MERGED_ELSEWHERE, Map.of("merchantId", id, "mergeId", merge)))
                .orElseGet(() -> NotFound.of("merchant", id));
    }

    private void check(MerchantRequest request) {
        regions.requireInScope(request.region());
        regions.require("presentCity", request.presentCity());
        companies.require(request.companyId());
        UUID chamber = request.chamberId();
        if (chamber != null && !chambers.exists(chamber)) {
            throw new ProblemException(MerchantProblem.UNKNOWN_CHAMBER, Map.of("chamberId", chamber));
        }
    }
}
