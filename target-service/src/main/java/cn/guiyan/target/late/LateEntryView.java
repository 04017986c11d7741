package cn.guiyan.target.late;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A late entry as its readers see it. */
@Schema(description = "迟到账款 A ledger entry that came after its month was frozen")
public record LateEntryView(
        @Schema(description = "the ledger entry's id") UUID id,
        @Schema(description = "所在地", examples = "330304") String region,

        @Schema(description = "口径", examples = "OUT_OF_PROVINCE")
        String calibre,

        @Schema(description = "yuan", examples = "88000000.00")
        BigDecimal amount,

        @Schema(implementation = String.class, description = "所属月份, of its business date", examples = "2014-06")
        YearMonth ownMonth,

        @Schema(
                implementation = String.class,
                description = "计入月份; its own month again once a correction took it back",
                examples = "2014-07")
        YearMonth countedMonth) {}
