package cn.guiyan.merchant.liaison;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A link that ends, or has ended, and after which nobody follows.
 *
 * @param place the city it is with or whose chamber it is with; null for a merchant
 * @param region the merchant's, where the link is known; otherwise that of the office that sent the official
 * @param to the last day on which both the link and the post are held
 */
public record EndingLink(
        UUID id,
        UUID officialId,
        @Nullable UUID merchantId,
        @Nullable UUID chamberId,
        @Nullable String place,
        String region,
        LocalDate to) {}
