package cn.guiyan.merchant.term;

import cn.guiyan.events.Topics;
import cn.guiyan.http.IfMatch;
import cn.guiyan.http.NotFound;
import cn.guiyan.http.Page;
import cn.guiyan.http.PageQuery;
import cn.guiyan.http.ProblemException;
import cn.guiyan.http.RegionCheck;
import cn.guiyan.journal.HistoryEntry;
import cn.guiyan.journal.Journal;
import cn.guiyan.merchant.Period;
import cn.guiyan.merchant.chamber.ChamberService;
import cn.guiyan.merchant.register.MerchantService;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Keeps the chambers' terms of office. */
@ApplicationScoped
public class ChamberTermService {
    private final ChamberTermRepository terms;
    private final OfficerNames names;
    private final ChamberService chambers;
    private final MerchantService merchants;
    private final RegionCheck regions;
    private final Journal journal;

    ChamberTermService(
            ChamberTermRepository terms,
            OfficerNames names,
            ChamberService chambers,
            MerchantService merchants,
            RegionCheck regions,
            Journal journal) {
        this.terms = terms;
        this.names = names;
        this.chambers = chambers;
        this.merchants = merchants;
        this.regions = regions;
        this.journal = journal;
    }

    @Transactional
    ChamberTermView open(UUID chamberId, ChamberTermRequest request) {
        String region = chambers.lock(chamberId);
        regions.requireInScope(region);
        check(chamberId, request, null);
        ChamberTerm term = ChamberTerm.open(chamberId, request);
        merchants.requireAll(term.merchantIds());
        terms.persistAndFlush(term);
        journal.append(term.changed(region));
        return view(term);
    }

    /** Who is on the list already stays known, whoever rewrites it; who is new must be known to the caller. */
    @Transactional
    ChamberTermView describe(UUID id, IfMatch ifMatch, ChamberTermRequest request) {
        ChamberTerm term = get(id, LockModeType.PESSIMISTIC_WRITE);
        String region = chambers.lock(term.chamberId());
        regions.requireInScope(region);
        ifMatch.require(term.version());
        check(term.chamberId(), request, id);
        Set<UUID> before = term.merchantIds();
        long version = term.version();
        term.describe(request);
        Set<UUID> added = new HashSet<>(term.merchantIds());
        added.removeAll(before);
        merchants.requireAll(added);
        terms.flush();
        if (term.version() != version) {
            journal.append(term.changed(region));
        }
        return view(term);
    }

    @Transactional
    ChamberTermView read(UUID id) {
        return view(get(id, LockModeType.NONE));
    }

    @Transactional
    Page<ChamberTermView> page(UUID chamberId, PageQuery page) {
        if (!chambers.exists(chamberId)) {
            throw NotFound.of("chamber", chamberId);
        }
        PanacheQuery<ChamberTerm> found = terms.of(chamberId, page);
        List<ChamberTerm> listed = found.list();
        OfficerNames.Names known = names.of(
                listed.stream().flatMap(term -> term.merchantIds().stream()).collect(Collectors.toSet()));
        return Page.of(listed.stream().map(term -> term.view(known)).toList(), page, found.count());
    }

    @Transactional
    List<HistoryEntry> history(UUID id, @Nullable Long before, int limit) {
        get(id, LockModeType.NONE);
        return journal.history(Topics.CHAMBER_TERMS, id, before, limit);
    }

    /** The posts of a merchant whom the caller knows. */
    @Transactional
    List<MerchantPostView> posts(UUID merchantId) {
        if (!merchants.isKnown(merchantId)) {
            throw NotFound.of("merchant", merchantId);
        }
        return terms.posts(merchants.survivor(merchantId));
    }

    private ChamberTermView view(ChamberTerm term) {
        return term.view(names.of(term.merchantIds()));
    }

    private ChamberTerm get(UUID id, LockModeType lock) {
        return terms.findByIdOptional(id, lock).orElseThrow(() -> NotFound.of("chamber-term", id));
    }

    private void check(UUID chamberId, ChamberTermRequest request, @Nullable UUID self) {
        if (terms.isTaken(chamberId, request.number(), self)) {
            throw new ProblemException(TermProblem.TERM_NUMBER_TAKEN, Map.of("number", request.number()));
        }
        terms.overlapping(chamberId, Period.of(request.from(), request.to()), self)
                .ifPresent(other -> {
                    throw new ProblemException(
                            TermProblem.OVERLAPPING_TERM,
                            Map.of(
                                    "otherTermId",
                                    other.id(),
                                    "number",
                                    other.number(),
                                    "days",
                                    TermRules.days(other.time())));
                });
    }
}
