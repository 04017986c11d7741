package cn.guiyan.merchant.honour;

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
import cn.guiyan.merchant.CityOffice;
import cn.guiyan.merchant.Period;
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
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Keeps the candidates of the selection rounds. */
@ApplicationScoped
public class CandidateService {
    private static final int MOST_CANDIDATES = 500;

    private final CandidateRepository candidates;
    private final SelectionRoundService rounds;
    private final MerchantService merchants;
    private final ChamberService chambers;
    private final RegionCheck regions;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    CandidateService(
            CandidateRepository candidates,
            SelectionRoundService rounds,
            MerchantService merchants,
            ChamberService chambers,
            RegionCheck regions,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.candidates = candidates;
        this.rounds = rounds;
        this.merchants = merchants;
        this.chambers = chambers;
        this.regions = regions;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    CandidateView nominate(UUID roundId, CandidateRequest request) {
        rounds.lock(roundId).require(RoundState.NOMINATING);
        if (candidates.count("roundId", roundId) >= MOST_CANDIDATES) {
            throw new ProblemException(HonourProblem.TOO_MANY_CANDIDATES, Map.of("most", MOST_CANDIDATES));
        }
        String office = Objects.requireNonNullElse(caller.region(), CityOffice.REGION);
        Candidate candidate = Candidate.nominate(roundId, request, home(request), office);
        try {
            candidates.persistAndFlush(candidate);
        } catch (PersistenceException e) {
            throw isTaken(e) ? nominated(request) : e;
        }
        journal.append(candidate.changed());
        return candidate.view();
    }

    @Transactional
    CandidateView prove(UUID id, IfMatch ifMatch, EvidenceRequest request) {
        round(id).require(RoundState.NOMINATING, RoundState.REVIEWING);
        Candidate candidate = lock(id);
        regions.requireKept(candidate.region());
        ifMatch.require(candidate.version());
        long before = candidate.version();
        candidate.prove(request.evidence());
        candidates.flush();
        if (candidate.version() != before) {
            journal.append(candidate.changed());
        }
        return candidate.view();
    }

    @Transactional
    CandidateView object(UUID id, ObjectionRequest request) {
        Period publicity = round(id).publicity();
        return change(id, candidate -> candidate.object(request, publicity, LocalDate.now(clock)));
    }

    @Transactional
    CandidateView resolve(UUID id, int number, ResolutionRequest request) {
        round(id).require(RoundState.PUBLICITY);
        return change(id, candidate -> candidate.resolve(number, request.resolution()));
    }

    @Transactional
    List<ObjectionView> objections(UUID id) {
        return get(id, LockModeType.NONE).objections();
    }

    @Transactional
    CandidateView read(UUID id) {
        return get(id, LockModeType.NONE).view();
    }

    @Transactional
    Page<CandidateView> page(UUID roundId, PageQuery page) {
        rounds.get(roundId);
        return candidates.page(caller.scope(), roundId, page);
    }

    @Transactional
    List<HistoryEntry> history(UUID id, @Nullable Long before, int limit) {
        get(id, LockModeType.NONE);
        return journal.history(Topics.CANDIDATES, id, before, limit);
    }

    private CandidateView change(UUID id, Consumer<Candidate> step) {
        Candidate candidate = lock(id);
        step.accept(candidate);
        candidates.flush();
        journal.append(candidate.changed());
        return candidate.view();
    }

    /** Where the candidate belongs; an office nominates its own. */
    private String home(CandidateRequest request) {
        String region = regionOf(request);
        regions.requireInScope(region);
        return region;
    }

    private String regionOf(CandidateRequest request) {
        UUID merchant = request.merchantId();
        if (merchant != null) {
            return merchants.lock(merchant);
        }
        UUID chamber = request.chamberId();
        if (chamber == null) {
            throw new ProblemException(HonourProblem.ONE_CANDIDATE, Map.of());
        }
        return chambers.require(chamber).region();
    }

    private SelectionRound round(UUID id) {
        return rounds.lock(candidates.roundOf(caller.scope(), id).orElseThrow(() -> NotFound.of("candidate", id)));
    }

    private Candidate lock(UUID id) {
        return get(id, LockModeType.PESSIMISTIC_WRITE);
    }

    private Candidate get(UUID id, LockModeType lock) {
        return candidates.find(caller.scope(), id, lock).orElseThrow(() -> NotFound.of("candidate", id));
    }

    private static boolean isTaken(PersistenceException failure) {
        return UniqueViolation.isOf("candidate_round_merchant", failure)
                || UniqueViolation.isOf("candidate_round_chamber", failure);
    }

    private static ProblemException nominated(CandidateRequest request) {
        return new ProblemException(
                HonourProblem.ALREADY_NOMINATED,
                Map.of("candidate", Objects.requireNonNullElse(request.merchantId(), request.chamberId())));
    }
}
