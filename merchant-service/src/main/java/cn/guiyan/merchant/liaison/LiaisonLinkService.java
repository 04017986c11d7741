package cn.guiyan.merchant.liaison;

import cn.guiyan.access.Caller;
import cn.guiyan.events.Topics;
import cn.guiyan.http.NotFound;
import cn.guiyan.http.Page;
import cn.guiyan.http.PageQuery;
import cn.guiyan.http.ProblemException;
import cn.guiyan.http.RegionCheck;
import cn.guiyan.journal.HistoryEntry;
import cn.guiyan.journal.Journal;
import cn.guiyan.merchant.MerchantProblem;
import cn.guiyan.merchant.Period;
import cn.guiyan.merchant.chamber.ChamberService;
import cn.guiyan.merchant.official.Official;
import cn.guiyan.merchant.official.OfficialKind;
import cn.guiyan.merchant.official.OfficialService;
import cn.guiyan.merchant.register.MerchantService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps the links. The city's office keeps all; a county's office links the officials of its own. */
@ApplicationScoped
public class LiaisonLinkService {
    private final LiaisonLinkRepository links;
    private final OfficialService officials;
    private final MerchantService merchants;
    private final ChamberService chambers;
    private final RegionCheck regions;
    private final Journal journal;
    private final Caller caller;

    LiaisonLinkService(
            LiaisonLinkRepository links,
            OfficialService officials,
            MerchantService merchants,
            ChamberService chambers,
            RegionCheck regions,
            Journal journal,
            Caller caller) {
        this.links = links;
        this.officials = officials;
        this.merchants = merchants;
        this.chambers = chambers;
        this.regions = regions;
        this.journal = journal;
        this.caller = caller;
    }

    @Transactional
    LiaisonLinkView open(LiaisonLinkRequest request) {
        // The official is locked, so that two links of one official are decided one after the other.
        Official official = officials.require(request.officialId());
        regions.requireInScope(official.region());
        LiaisonLink link = LiaisonLink.open(request, regionOf(request));
        if (!official.tenure().contains(request.from())) {
            throw new ProblemException(
                    LiaisonProblem.OFFICIAL_NOT_SERVING,
                    Map.of("officialId", official.id(), "post", official.post(), "from", request.from()));
        }
        links.overlapping(request).ifPresent(other -> {
            throw new ProblemException(
                    LiaisonProblem.LINK_EXISTS,
                    Map.of("linkId", other.id(), "from", other.time().from()));
        });
        if (official.kind() == OfficialKind.LEADER && request.target() == LiaisonTarget.MERCHANT) {
            refuseFourth(official, link.time());
        }
        links.persistAndFlush(link);
        journal.append(link.changed());
        return link.view();
    }

    @Transactional
    LiaisonLinkView end(UUID id, EndRequest request) {
        LiaisonLink link = get(id, LockModeType.PESSIMISTIC_WRITE);
        regions.requireInScope(officials.require(link.officialId()).region());
        link.end(request.to(), request.reason());
        links.flush();
        journal.append(link.changed(), request.reason());
        return link.view();
    }

    /**
     * Ends what links there are with a merchant who is no more, on a day or, where they begin later, on their first.
     *
     * @return how many
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public int endAllOf(UUID merchantId, LocalDate last, String reason) {
        List<LiaisonLink> open = links.ofMerchantAfter(merchantId, last);
        open.forEach(link -> link.cut(last, reason));
        links.flush();
        open.forEach(link -> journal.append(link.changed()));
        return open.size();
    }

    @Transactional
    LiaisonLinkView read(UUID id) {
        return get(id, LockModeType.NONE).view();
    }

    @Transactional
    Page<LiaisonLinkView> page(LiaisonLinkFilter filter, PageQuery page) {
        if (filter.merchantId != null) {
            filter.merchantId = merchants.survivor(filter.merchantId);
        }
        return links.page(caller.scope(), filter, page);
    }

    @Transactional
    List<HistoryEntry> history(UUID id, @Nullable Long before, int limit) {
        get(id, LockModeType.NONE);
        return journal.history(Topics.LIAISON_LINKS, id, before, limit);
    }

    private @Nullable String regionOf(LiaisonLinkRequest request) {
        UUID chamber = request.chamberId();
        if (chamber != null && !chambers.exists(chamber)) {
            throw new ProblemException(MerchantProblem.UNKNOWN_CHAMBER, Map.of("chamberId", chamber));
        }
        if (request.city() != null) {
            Cities.require("city", request.city());
        }
        return request.merchantId() == null ? null : merchants.lock(request.merchantId());
    }

    private void refuseFourth(Official leader, Period wanted) {
        LeaderRule.fullOn(wanted, links.merchantLinks(leader.id())).ifPresent(day -> {
            throw new ProblemException(
                    LiaisonProblem.TOO_MANY_LINKS,
                    Map.of("officialId", leader.id(), "post", leader.post(), "on", day, "most", LeaderRule.MOST));
        });
    }

    private LiaisonLink get(UUID id, LockModeType lock) {
        return links.find(caller.scope(), id, lock).orElseThrow(() -> NotFound.of("liaison-link", id));
    }
}
