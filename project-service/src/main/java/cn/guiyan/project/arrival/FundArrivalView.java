package cn.guiyan.project.arrival;

import cn.guiyan.events.Origin;
import cn.guiyan.events.Topics;
import cn.guiyan.http.SelfContained;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A ledger entry. It counts when, and only when, {@code verifiedAt} is set. Amounts in yuan; a reversal's is negative. */
@Schema(description = "到位资金台账条目 A ledger entry")
public record FundArrivalView(
        UUID id,
        long version,
        UUID projectId,
        String region,
        BigDecimal amount,
        String calibre,
        LocalDate arrivedOn,
        String voucher,
        EntryStatus status,
        String recordedBy,
        @Nullable String verifiedBy,
        @Nullable Instant verifiedAt,
        @Nullable UUID reverses,
        @Nullable UUID reversedBy,
        @Nullable String reason,
        Origin origin)
        implements SelfContained {

    @Override
    @JsonIgnore
    public String topic() {
        return Topics.FUND_ARRIVALS;
    }
}
