package cn.guiyan.merchant.register;

import cn.guiyan.access.Caller;
import cn.guiyan.access.Disclosures;
import cn.guiyan.events.Topics;
import cn.guiyan.http.IfMatch;
import cn.guiyan.http.NotFound;
import cn.guiyan.http.Page;
import cn.guiyan.http.PageQuery;
import cn.guiyan.http.ProblemException;
import cn.guiyan.http.RegionCheck;
import cn.guiyan.http.Sorting;
import cn.guiyan.journal.HistoryEntry;
import cn.guiyan.journal.Journal;
import cn.guiyan.merchant.MerchantProblem;
import cn.guiyan.merchant.chamber.ChamberService;
import cn.guiyan.merchant.company.CompanyService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
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
    private final Caller caller;
    private final Disclosures disclosures;

    MerchantService(
            MerchantRepository merchants,
            ChamberService chambers,
            CompanyService companies,
            RegionCheck regions,
            Journal journal,
            Caller caller,
            Disclosures disclosures) {
        this.merchants = merchants;
        this.chambers = chambers;
        this.companies = companies;
        this.regions = regions;
        this.journal = journal;
        this.caller = caller;
        this.disclosures = disclosures;
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
        merchant.describe(request);
        merchants.flush();
        if (merchant.version() != before) {
            journal.append(merchant.changed());
        }
        return merchant.view();
    }

    /** The record; its phone is shown to the offices that may, and the reading is recorded. */
    @Transactional
    MerchantView read(UUID id) {
        Merchant merchant = get(id);
        disclosures.disclose(Topics.MERCHANTS, id, merchant.region(), "read");
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
                .orElseThrow(() -> new ProblemException(MerchantProblem.UNKNOWN_MERCHANT, Map.of("merchantId", id)))
                .region();
    }

    /**
     * Refuses a reference to a merchant whom the caller does not know.
     *
     * @throws ProblemException {@code unknown-merchant} naming the first
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void requireAll(Collection<UUID> ids) {
        Set<UUID> known = merchants.known(caller.scope(), ids);
        ids.stream().filter(id -> !known.contains(id)).findFirst().ifPresent(id -> {
            throw new ProblemException(MerchantProblem.UNKNOWN_MERCHANT, Map.of("merchantId", id));
        });
    }

    /** Whether the caller knows a merchant of that id. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean isKnown(UUID id) {
        return merchants.find(caller.scope(), survivor(id), LockModeType.NONE).isPresent();
    }

    /** The record that an id names: its own, or the one into which it was merged, as far as the caller may know of that. */
    @Transactional
    public UUID survivor(UUID id) {
        return merchants.survivor(id).orElse(id);
    }

    private Merchant get(UUID id) {
        return merchants
                .find(caller.scope(), survivor(id), LockModeType.NONE)
                .orElseThrow(() -> NotFound.of("merchant", id));
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
