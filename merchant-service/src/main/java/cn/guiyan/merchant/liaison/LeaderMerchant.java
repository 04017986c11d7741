package cn.guiyan.merchant.liaison;

import cn.guiyan.access.DataClass;
import cn.guiyan.access.Impersonal;
import cn.guiyan.access.Personal;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A merchant with whom a leader keeps contact. */
@Schema(description = "挂钩温商 A merchant with whom a leader keeps contact")
public record LeaderMerchant(
        @JsonIgnore UUID officialId,
        UUID linkId,
        UUID merchantId,
        @Personal(DataClass.PERSONAL) String name,

        @Schema(description = "籍贯") @Impersonal(DataClass.INTERNAL)
        String region,

        LocalDate from,
        @Nullable LocalDate to) {}
