package cn.guiyan.merchant.liaison;

import cn.guiyan.access.DataClass;
import cn.guiyan.access.Impersonal;
import cn.guiyan.access.Personal;
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
        @Personal(DataClass.PERSONAL) String name,

        @Schema(description = "籍贯") @Impersonal(DataClass.INTERNAL)
        String region,

        @Schema(description = "现居城市") @Impersonal(DataClass.INTERNAL)
        String presentCity,

        @Personal(DataClass.PERSONAL) @Nullable String company,
        LocalDate from) {}
