package cn.guiyan.merchant.duplicate;

import cn.guiyan.merchant.register.Belongings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/**
 * Requests about a merchant who moves are the new office's to read and to answer. What is published of them says nothing of whom they went to, so that
 * nothing new is.
 */
@ApplicationScoped
class MovedInquiries implements Belongings {
    private static final String MOVE =
            "UPDATE office_inquiry_recipient SET region = ? WHERE merchant_id = ? AND region <> ?";

    private final Sql sql;

    MovedInquiries(Sql sql) {
        this.sql = sql;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void moveTo(String region, UUID merchantId) {
        sql.update(MOVE, region, merchantId, region);
    }
}
