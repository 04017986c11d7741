package cn.guiyan.merchant.register;

import org.jspecify.annotations.Nullable;

/**
 * By which an office knows a merchant again, without an id of ours.
 *
 * @param region home county
 * @param name as it is written
 * @param phoneHash fingerprint of the phone, or null when the office has none
 */
public record MerchantKey(
        String region, String name, @Nullable String phoneHash) {}
