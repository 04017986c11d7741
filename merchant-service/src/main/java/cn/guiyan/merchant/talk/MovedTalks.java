package cn.guiyan.merchant.talk;

import cn.guiyan.merchant.register.Belongings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;

/**
 * The talks with a merchant who moves: who may see them changes, and nothing else. Their batches, which are the city's, stay as they are and publish
 * nothing new.
 */
@ApplicationScoped
class MovedTalks implements Belongings {
    private static final String LOCK = """
            SELECT b.id FROM talk_batch b WHERE b.id IN (SELECT batch_id FROM talk WHERE merchant_id = :merchant)
            ORDER BY b.id FOR UPDATE""";
    private static final String MOVE =
            "UPDATE talk SET region = :region WHERE merchant_id = :merchant AND region <> :region";

    private final EntityManager database;

    MovedTalks(EntityManager database) {
        this.database = database;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void moveTo(String region, UUID merchantId) {
        // A batch that is being rewritten would write its talks back as it read them.
        database.createNativeQuery(LOCK, UUID.class)
                .setParameter("merchant", merchantId)
                .getResultList();
        database.createNativeQuery(MOVE)
                .setParameter("region", region)
                .setParameter("merchant", merchantId)
                .executeUpdate();
    }
}
