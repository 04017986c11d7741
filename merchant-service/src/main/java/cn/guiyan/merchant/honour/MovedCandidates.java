package cn.guiyan.merchant.honour;

import cn.guiyan.journal.Journal;
import cn.guiyan.merchant.register.Belongings;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** The nominations of a merchant who moves; who nominated them stays. */
@ApplicationScoped
class MovedCandidates implements Belongings {
    private final CandidateRepository candidates;
    private final Journal journal;

    MovedCandidates(CandidateRepository candidates, Journal journal) {
        this.candidates = candidates;
        this.journal = journal;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void moveTo(String region, UUID merchantId) {
        List<Candidate> moved = candidates
                .find("merchantId = ?1 and region <> ?2", Sort.by("id"), merchantId, region)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
        moved.forEach(candidate -> candidate.moveTo(region));
        candidates.flush();
        journal.appendAll(moved.stream().map(Candidate::changed).toList());
    }
}
