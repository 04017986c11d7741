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
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Opens and keeps the chambers' files. */
@ApplicationScoped
public class ChamberService {
    private static final int HISTORY_PAGE = 50;

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
        chambers.persist(chamber);
        flush(request);
        journal.append(chamber.changed());
        return chamber.view();
    }

    @Transactional
    ChamberView describe(UUID id, IfMatch ifMatch, ChamberRequest request) {
        Chamber chamber = get(id);
        regions.requireKept(chamber.region());
        ifMatch.require(chamber.version());
        check(request, id);
        long before = chamber.version();
        chamber.describe(request);
        flush(request);
        if (chamber.version() != before) {
            journal.append(chamber.changed());
        }
        return chamber.view();
    }

    /** The file; its contact is shown to the offices that may, and the reading is recorded. */
    @Transactional
    ChamberView read(UUID id, @Nullable String purpose) {
        Chamber chamber = get(id);
        disclosures.disclose(Topics.CHAMBERS, id, chamber.region(), purpose);
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

    /** How many the list has. */
    @Transactional
    public long count(ChamberFilter filter) {
        return chambers.count(filter);
    }

    /** The list by name after one of it, or from its beginning. Contacts are bare: whoever shows them masks them. */
    @Transactional
    public List<ChamberView> listAfter(ChamberFilter filter, @Nullable ChamberView last, int limit) {
        return chambers.after(filter, last, limit);
    }

    @Transactional
    List<HistoryEntry> history(UUID id, @Nullable Long before, int limit) {
        get(id);
        return journal.history(Topics.CHAMBERS, id, before, limit);
    }

    /** The chamber that signs for a province, and since when its file says so. */
    @Transactional
    RepresentationView representing(String province) {
        regions.requireKind("province", province, RegionKind.PROVINCE);
        Chamber chamber =
                chambers.representing(province).orElseThrow(() -> NotFound.of("representing-chamber", province));
        return new RepresentationView(province, representedSince(chamber.id()), chamber.view());
    }

    /**
     * Locks the chamber that a path names, so that what is decided about it is decided one after the other.
     *
     * @return the office that keeps its file
     * @throws ProblemException {@code not-found}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public String lock(UUID id) {
        return chambers.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> NotFound.of("chamber", id))
                .region();
    }

    /** Whether a chamber has that id. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean exists(UUID id) {
        return chambers.findByIdOptional(id).isPresent();
    }

    /**
     * The chamber that a request refers to.
     *
     * @throws ProblemException {@code unknown-chamber}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public ChamberView require(UUID id) {
        return chambers.findByIdOptional(id)
                .map(Chamber::view)
                .orElseThrow(() -> new ProblemException(MerchantProblem.UNKNOWN_CHAMBER, Map.of("chamberId", id)));
    }

    /**
     * Refuses a reference to a chamber that does not exist.
     *
     * @throws ProblemException {@code unknown-chamber} naming the first
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void requireAll(Collection<UUID> ids) {
        Set<UUID> known = chambers.known(ids);
        ids.stream().filter(id -> !known.contains(id)).findFirst().ifPresent(id -> {
            throw new ProblemException(MerchantProblem.UNKNOWN_CHAMBER, Map.of("chamberId", id));
        });
    }

    private Chamber get(UUID id) {
        return chambers.findByIdOptional(id).orElseThrow(() -> NotFound.of("chamber", id));
    }

    private void check(ChamberRequest request, @Nullable UUID self) {
        regions.require("place", request.place());
        regions.requireInScope(request.region());
        if (request.represents() != null) {
            regions.requireKind("represents", request.represents(), RegionKind.PROVINCE);
            refuseSecond(request.represents(), self);
        }
        if (chambers.isTaken(request.place(), request.name().strip(), self)) {
            throw taken(request);
        }
    }

    // What two requests at once both found free, the database gives to one.
    private void flush(ChamberRequest request) {
        try {
            chambers.flush();
        } catch (PersistenceException e) {
            if (UniqueViolation.isOf("chamber_place_name", e)) {
                throw taken(request);
            }
            if (request.represents() != null && UniqueViolation.isOf("chamber_represents", e)) {
                throw new ProblemException(
                        MerchantProblem.PROVINCE_REPRESENTED, Map.of("province", request.represents()), e);
            }
            throw e;
        }
    }

    // The newest change to the duty; a file has one since its first version, if any.
    private Instant representedSince(UUID id) {
        Long before = null;
        while (true) {
            List<HistoryEntry> page = journal.history(Topics.CHAMBERS, id, before, HISTORY_PAGE);
            for (HistoryEntry entry : page) {
                if (entry.changes().stream().anyMatch(change -> change.field().equals("represents"))) {
                    return entry.occurredAt();
                }
            }
            before = page.get(page.size() - 1).version();
        }
    }

    private void refuseSecond(String province, @Nullable UUID self) {
        if (chambers.representing(province)
                .filter(other -> !other.id().equals(self))
                .isPresent()) {
            throw new ProblemException(MerchantProblem.PROVINCE_REPRESENTED, Map.of("province", province));
        }
    }

    private static ProblemException taken(ChamberRequest request) {
        return new ProblemException(
                MerchantProblem.CHAMBER_EXISTS, Map.of("name", request.name(), "place", request.place()));
    }
}
