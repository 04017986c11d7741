package cn.guiyan.project.arrival;

import cn.guiyan.access.Caller;
import cn.guiyan.events.Topics;
import cn.guiyan.http.CalibreCheck;
import cn.guiyan.http.NotFound;
import cn.guiyan.http.Page;
import cn.guiyan.http.PageQuery;
import cn.guiyan.http.ProblemException;
import cn.guiyan.http.RegionCheck;
import cn.guiyan.http.UniqueViolation;
import cn.guiyan.journal.HistoryEntry;
import cn.guiyan.journal.Journal;
import cn.guiyan.project.ProjectProblem;
import cn.guiyan.project.investment.ProjectService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps the ledger: records, verifies and reverses. */
@ApplicationScoped
public class FundArrivalService {
    private final FundArrivalRepository entries;
    private final ProjectService projects;
    private final RegionCheck regions;
    private final CalibreCheck calibres;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    FundArrivalService(
            FundArrivalRepository entries,
            ProjectService projects,
            RegionCheck regions,
            CalibreCheck calibres,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.entries = entries;
        this.projects = projects;
        this.regions = regions;
        this.calibres = calibres;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    FundArrivalView record(UUID projectId, FundArrivalRequest request) {
        String region = projects.regionOf(projectId);
        regions.requireKept(region);
        calibres.requireBase(request.calibre());
        regions.requireValidOn(region, request.arrivedOn());
        FundArrival entry = FundArrival.record(projectId, region, request, caller.name(), LocalDate.now(clock));
        if (entries.isTaken(region, request.voucher().strip())) {
            throw duplicate(region, request.voucher());
        }
        try {
            entries.persistAndFlush(entry);
        } catch (PersistenceException e) {
            throw UniqueViolation.isOf("fund_arrival_voucher", e) ? duplicate(region, request.voucher()) : e;
        }
        journal.append(entry.changed());
        return entry.view();
    }

    @Transactional
    FundArrivalView verify(UUID id) {
        FundArrival entry = get(id, LockModeType.PESSIMISTIC_WRITE);
        entry.verify(caller.name(), clock.instant());
        entries.flush();
        journal.append(entry.changed());
        return entry.view();
    }

    @Transactional
    FundArrivalView reverse(UUID id, String reason) {
        FundArrival entry = get(id, LockModeType.PESSIMISTIC_WRITE);
        FundArrival reversal = entry.reverse(reason, caller.name(), clock.instant());
        entries.persistAndFlush(reversal);
        entry.reversedBy(reversal);
        entries.flush();
        journal.append(entry.changed(), reason);
        journal.append(reversal.changed(), reason);
        return reversal.view();
    }

    @Transactional
    FundArrivalView read(UUID id) {
        return get(id, LockModeType.NONE).view();
    }

    @Transactional
    Page<FundArrivalView> page(@Nullable UUID projectId, FundArrivalFilter filter, PageQuery page) {
        if (projectId != null) {
            projects.regionOf(projectId);
        }
        if (filter.calibre != null) {
            calibres.requireBase(filter.calibre);
        }
        return entries.page(caller.scope(), projectId, filter, page);
    }

    @Transactional
    List<HistoryEntry> history(UUID id, @Nullable Long before, int limit) {
        get(id, LockModeType.NONE);
        return journal.history(Topics.FUND_ARRIVALS, id, before, limit);
    }

    private FundArrival get(UUID id, LockModeType lock) {
        return entries.find(caller.scope(), id, lock).orElseThrow(() -> NotFound.of("fund-arrival", id));
    }

    private static ProblemException duplicate(String region, String voucher) {
        return new ProblemException(ProjectProblem.DUPLICATE_VOUCHER, Map.of("region", region, "voucher", voucher));
    }
}
