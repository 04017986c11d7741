package cn.guiyan.merchant.liaison;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A leading merchant.
 *
 * @param from on the roll since
 */
@Schema(description = "领头雁 A leading merchant")
public record LeadingMerchant(
        UUID merchantId,
        String name,
        @Schema(description = "籍贯") String region,
        @Schema(description = "现居城市") String presentCity,
        @Nullable String company,
        LocalDate from) {}
