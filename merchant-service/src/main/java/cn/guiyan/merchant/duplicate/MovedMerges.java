package cn.guiyan.merchant.duplicate;

import cn.guiyan.journal.Journal;
import cn.guiyan.merchant.register.Belongings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Merges that are proposed of a merchant who moves are the new office's to consent to. */
@ApplicationScoped
class MovedMerges implements Belongings {
    private final MergeRepository merges;
    private final WholeRegister register;
    private final Journal journal;

    MovedMerges(MergeRepository merges, WholeRegister register, Journal journal) {
        this.merges = merges;
        this.register = register;
        this.journal = journal;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void moveTo(String region, UUID merchantId) {
        List<UUID> proposed = register.reading(() -> merges.proposed(merchantId));
        if (!proposed.isEmpty()) {
            register.within(() -> {
                proposed.forEach(id -> move(id, merchantId, region));
                return true;
            });
        }
    }

    private void move(UUID id, UUID merchant, String region) {
        Merge merge = merges.findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (merge.state() == MergeState.PROPOSED) {
            merge.moved(merchant, region, Offices.of(region));
            merges.flush();
            journal.append(merge.changed());
        }
    }
}
