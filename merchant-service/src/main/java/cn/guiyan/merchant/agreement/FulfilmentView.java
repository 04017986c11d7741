package cn.guiyan.merchant.agreement;

import cn.guiyan.access.DataClass;
import cn.guiyan.access.Impersonal;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How far an agreement was fulfilled on a day.
 *
 * @param percent of the agreement's amount as it was when this was recorded, truncated to two decimals
 */
@Schema(description = "履约证据 Evidence of fulfilment")
@Impersonal(DataClass.INTERNAL)
public record FulfilmentView(
        UUID id,
        UUID agreementId,
        LocalDate asOf,
        @Schema(description = "yuan") BigDecimal arrived,

        @Schema(description = "履约率, percent", examples = "20.00")
        BigDecimal percent,

        String note,
        String recordedBy,
        Instant recordedAt) {}
