package cn.guiyan.merchant.liaison;

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
        String name,
        @Schema(description = "籍贯") String region,
        LocalDate from,
        @Nullable LocalDate to) {}
