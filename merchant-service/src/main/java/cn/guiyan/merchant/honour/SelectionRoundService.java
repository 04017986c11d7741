package cn.guiyan.merchant.honour;

import cn.guiyan.events.Topics;
import cn.guiyan.http.IfMatch;
import cn.guiyan.http.NotFound;
import cn.guiyan.http.Page;
import cn.guiyan.http.PageQuery;
import cn.guiyan.http.ProblemException;
import cn.guiyan.journal.HistoryEntry;
import cn.guiyan.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Leads the selection rounds from the first nomination to the decision. */
@ApplicationScoped
public class SelectionRoundService {
    private final SelectionRoundRepository rounds;
    private final CandidateRepository candidates;
    private final HonourConfig config;
    private final Journal journal;
    private final Clock clock;

    SelectionRoundService(
            SelectionRoundRepository rounds,
            CandidateRepository candidates,
            HonourConfig config,
            Journal journal,
            Clock clock) {
        this.rounds = rounds;
        this.candidates = candidates;
        this.config = config;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    SelectionRoundView open(SelectionRoundRequest request) {
        SelectionRound round = SelectionRound.open(request);
        rounds.persist(round);
        return published(round, null);
    }

    @Transactional
    SelectionRoundView describe(UUID id, IfMatch ifMatch, SelectionRoundRequest request) {
        SelectionRound round = lock(id);
        ifMatch.require(round.version());
        long before = round.version();
        round.describe(request);
        rounds.flush();
        return round.version() == before ? round.view() : published(round, null);
    }

    @Transactional
    SelectionRoundView review(UUID id) {
        SelectionRound round = lock(id);
        round.review();
        return published(round, null);
    }

    @Transactional
    SelectionRoundView publish(UUID id, PublicityRequest request) {
        SelectionRound round = lock(id);
        round.publish(request, config.publicityDays());
        return published(round, null);
    }

    @Transactional
    SelectionRoundView decide(UUID id, DecisionRequest request) {
        SelectionRound round = lock(id);
        round.decide(request.on(), LocalDate.now(clock));
        settle(candidates.lockAll(id), Set.copyOf(request.selected()));
        return published(round, null);
    }

    private void settle(List<Candidate> all, Set<UUID> selected) {
        Set<UUID> known = all.stream().map(Candidate::id).collect(Collectors.toSet());
        selected.stream().filter(id -> !known.contains(id)).findFirst().ifPresent(id -> {
            throw new ProblemException(HonourProblem.UNKNOWN_CANDIDATE, Map.of("candidateId", id));
        });
        all.forEach(candidate -> candidate.settle(selected.contains(candidate.id())));
        candidates.flush();
        all.forEach(candidate -> journal.append(candidate.changed()));
    }

    @Transactional
    SelectionRoundView cancel(UUID id, CancellationRequest request) {
        SelectionRound round = lock(id);
        round.cancel();
        return published(round, request.reason());
    }

    @Transactional
    SelectionRoundView read(UUID id) {
        return get(id).view();
    }

    @Transactional
    Page<SelectionRoundView> page(@Nullable RoundState state, PageQuery page) {
        return rounds.page(state, page);
    }

    @Transactional
    List<HistoryEntry> history(UUID id, @Nullable Long before, int limit) {
        get(id);
        return journal.history(Topics.SELECTION_ROUNDS, id, before, limit);
    }

    /** The round, locked, so that its candidates change only in a state that stays. */
    @Transactional(Transactional.TxType.MANDATORY)
    SelectionRound lock(UUID id) {
        return rounds.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> NotFound.of("selection-round", id));
    }

    /** The round. */
    @Transactional(Transactional.TxType.MANDATORY)
    SelectionRound get(UUID id) {
        return rounds.findByIdOptional(id).orElseThrow(() -> NotFound.of("selection-round", id));
    }

    private SelectionRoundView published(SelectionRound round, @Nullable String reason) {
        rounds.flush();
        journal.append(round.changed(), reason);
        return round.view();
    }
}
