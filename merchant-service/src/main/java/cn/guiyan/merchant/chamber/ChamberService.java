package cn.guiyan.merchant.chamber;

import cn.guiyan.access.Disclosures;
import cn.guiyan.events.Topics;
import cn.guiyan.http.IfMatch;
import cn.guiyan.http.NotFound;
import cn.guiyan.http.Page;
import cn.guiyan.http.PageQuery;
import cn.guiyan.http.ProblemException;
import cn.guiyan.http.RegionCheck;
import cn.guiyan.http.Sorting;
import cn.guiyan.http.UniqueViolation;
import cn.guiyan.journal.HistoryEntry;
import cn.guiyan.journal.Journal;
import cn.guiyan.merchant.MerchantProblem;
import cn.guiyan.regions.RegionKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Opens and keeps the chambers' files. */
@ApplicationScoped
public class ChamberService {
    private final ChamberRepository chambers;
    private final RegionCheck regions;
    private final Journal journal;
    private final Disclosures disclosures;

    ChamberService(ChamberRepository chambers, RegionCheck regions, Journal journal, Disclosures disclosures) {
        this.chambers = chambers;
        this.regions = regions;
        this.journal = journal;
        this.disclosures = disclosures;
    }

    @Transactional
    ChamberView open(ChamberRequest request) {
        check(request, null);
        Chamber chamber = Chamber.open(request);
        try {
            chambers.persistAndFlush(chamber);
        } catch (PersistenceException e) {
            throw UniqueViolation.isOf("chamber_place_name", e) ? taken(request) : e;
        }
        journal.append(chamber.changed());
        return chamber.view();
    }

    @Transactional
    ChamberView describe(UUID id, IfMatch ifMatch, ChamberRequest request) {
        Chamber chamber = get(id);
        regions.requireInScope(chamber.region());
        ifMatch.require(chamber.version());
        check(request, id);
        long before = chamber.version();
        chamber.describe(request);
        chambers.flush();
        if (chamber.version() != before) {
            journal.append(chamber.changed());
        }
        return chamber.view();
    }

    /** The file; its contact is shown to the offices that may, and the reading is recorded. */
    @Transactional
    ChamberView read(UUID id) {
        Chamber chamber = get(id);
        disclosures.disclose(Topics.CHAMBERS, id, chamber.region(), "read");
        return chamber.view();
    }

    @Transactional
    Page<ChamberView> page(ChamberFilter filter, Sorting sorting, PageQuery page) {
        return chambers.page(filter, sorting, page);
    }

    /** The first few by name that have something typed in their names. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<ChamberView> first(String typed, int most) {
        return chambers.first(typed, most).stream().map(Chamber::view).toList();
    }

    @Transactional
    List<HistoryEntry> history(UUID id, @Nullable Long before, int limit) {
        get(id);
        return journal.history(Topics.CHAMBERS, id, before, limit);
    }

    /** Whether a chamber has that id. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean exists(UUID id) {
        return chambers.findByIdOptional(id).isPresent();
    }

    private Chamber get(UUID id) {
        return chambers.findByIdOptional(id).orElseThrow(() -> NotFound.of("chamber", id));
    }

    private void check(ChamberRequest request, @Nullable UUID self) {
        regions.require("place", request.place());
        regions.requireInScope(request.region());
        if (request.represents() != null) {
            regions.requireKind("represents", request.represents(), RegionKind.PROVINCE);
        }
        if (chambers.isTaken(request.place(), request.name().strip(), self)) {
            throw taken(request);
        }
    }

    private static ProblemException taken(ChamberRequest request) {
        return new ProblemException(
                MerchantProblem.CHAMBER_EXISTS, Map.of("name", request.name(), "place", request.place()));
    }
}
