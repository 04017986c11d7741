package cn.guiyan.merchant.liaison;

import cn.guiyan.journal.Journal;
import cn.guiyan.merchant.register.Belongings;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** The links with a merchant who moves; the officials stay where they are. */
@ApplicationScoped
class MovedLinks implements Belongings {
    private final LiaisonLinkRepository links;
    private final Journal journal;

    MovedLinks(LiaisonLinkRepository links, Journal journal) {
        this.links = links;
        this.journal = journal;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void moveTo(String region, UUID merchantId) {
        List<LiaisonLink> moved = links.find("merchantId = ?1 and region <> ?2", Sort.by("id"), merchantId, region)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
        moved.forEach(link -> link.moveTo(region));
        links.flush();
        journal.appendAll(moved.stream().map(LiaisonLink::changed).toList());
    }
}
