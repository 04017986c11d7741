package cn.guiyan.merchant.roll;

import cn.guiyan.journal.Journal;
import cn.guiyan.merchant.register.Belongings;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** The roll entries of a merchant who moves. */
@ApplicationScoped
class MovedEntries implements Belongings {
    private final RollRepository entries;
    private final Journal journal;

    MovedEntries(RollRepository entries, Journal journal) {
        this.entries = entries;
        this.journal = journal;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void moveTo(String region, UUID merchantId) {
        List<RollEntry> moved = entries.find("merchantId = ?1 and region <> ?2", Sort.by("id"), merchantId, region)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
        moved.forEach(entry -> entry.moveTo(region));
        entries.flush();
        journal.appendAll(moved.stream().map(RollEntry::changed).toList());
    }
}
