package cn.guiyan.merchant.occasion;

import cn.guiyan.access.Caller;
import cn.guiyan.events.Topics;
import cn.guiyan.http.IfMatch;
import cn.guiyan.http.NotFound;
import cn.guiyan.http.Page;
import cn.guiyan.http.PageQuery;
import cn.guiyan.http.ProblemException;
import cn.guiyan.http.RegionCheck;
import cn.guiyan.http.UniqueViolation;
import cn.guiyan.journal.HistoryEntry;
import cn.guiyan.journal.Journal;
import cn.guiyan.merchant.chamber.ChamberService;
import cn.guiyan.merchant.register.MerchantService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Keeps what was signed on occasions. */
@ApplicationScoped
public class SigningService {
    private static final int MOST_SIGNINGS = 1000;

    private final SigningRepository signings;
    private final OccasionService occasions;
    private final MerchantService merchants;
    private final ChamberService chambers;
    private final RegionCheck regions;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    SigningService(
            SigningRepository signings,
            OccasionService occasions,
            MerchantService merchants,
            ChamberService chambers,
            RegionCheck regions,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.signings = signings;
        this.occasions = occasions;
        this.merchants = merchants;
        this.chambers = chambers;
        this.regions = regions;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    SigningView sign(UUID occasionId, SigningRequest request) {
        Occasion occasion = occasions.get(occasionId, LockModeType.PESSIMISTIC_WRITE);
        check(request, occasion, null);
        // Row security lets a county count its own only: the bound holds for each office.
        if (signings.count("occasionId", occasionId) >= MOST_SIGNINGS) {
            throw new ProblemException(OccasionProblem.TOO_MANY_SIGNINGS, Map.of("most", MOST_SIGNINGS));
        }
        Signing signing = Signing.sign(occasionId, occasion.heldOn(), request, LocalDate.now(clock));
        signings.persistAndFlush(signing);
        journal.append(signing.changed());
        return signing.view();
    }

    @Transactional
    SigningView describe(UUID id, IfMatch ifMatch, SigningRequest request) {
        Signing signing = kept(id);
        ifMatch.require(signing.version());
        check(
                request,
                occasions.get(signing.occasionId(), LockModeType.NONE),
                signing.view().merchantId());
        long before = signing.version();
        signing.describe(request);
        signings.flush();
        if (signing.version() != before) {
            journal.append(signing.changed());
        }
        return signing.view();
    }

    @Transactional
    SigningView land(UUID id, LandingRequest request) {
        Signing signing = kept(id);
        // Locked, so that the occasion is not moved to a later day meanwhile.
        Occasion occasion = occasions.get(signing.occasionId(), LockModeType.PESSIMISTIC_WRITE);
        signing.land(request, occasion.heldOn(), LocalDate.now(clock));
        try {
            signings.flush();
        } catch (PersistenceException e) {
            // Another county's signing may have it, which this one cannot see: the database decides.
            throw UniqueViolation.isOf("occasion_signing_project_once", e)
                    ? new ProblemException(OccasionProblem.PROJECT_HAS_LANDED, Map.of("projectId", request.projectId()))
                    : e;
        }
        journal.append(signing.changed());
        return signing.view();
    }

    @Transactional
    SigningView read(UUID id) {
        return get(id, LockModeType.NONE).view();
    }

    @Transactional
    Page<SigningView> page(UUID occasionId, @Nullable String region, PageQuery page) {
        occasions.get(occasionId, LockModeType.NONE);
        return signings.page(caller.scope(), occasionId, region, page);
    }

    @Transactional
    OccasionStatistics statistics(UUID occasionId, @Nullable String region) {
        occasions.get(occasionId, LockModeType.NONE);
        return signings.statistics(caller.scope(), occasionId, region);
    }

    @Transactional
    List<HistoryEntry> history(UUID id, @Nullable Long before, int limit) {
        get(id, LockModeType.NONE);
        return journal.history(Topics.OCCASION_SIGNINGS, id, before, limit);
    }

    private void check(SigningRequest request, Occasion occasion, @Nullable UUID before) {
        regions.requireInScope(request.region());
        regions.requireValidOn(request.region(), occasion.heldOn());
        merchants.requireAll(
                Stream.ofNullable(request.merchantId()).toList(),
                Stream.ofNullable(before).toList());
        chambers.requireAll(Stream.ofNullable(request.chamberId()).toList());
    }

    private Signing kept(UUID id) {
        Signing signing = get(id, LockModeType.PESSIMISTIC_WRITE);
        regions.requireKept(signing.region());
        return signing;
    }

    private Signing get(UUID id, LockModeType lock) {
        return signings.find(caller.scope(), id, lock).orElseThrow(() -> NotFound.of("signing", id));
    }
}
