package cn.guiyan.merchant.register;

import java.util.UUID;

/** What is known of a merchant where the merchant is, and follows when the merchant belongs to another county. */
public interface Belongings {
    /**
     * Takes everything of a merchant to the merchant's new region, in the transaction of the move: each record with a version and a journal entry of
     * its own.
     *
     * @param region the merchant's from now on
     */
    void moveTo(String region, UUID merchantId);
}
