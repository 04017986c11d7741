package cn.guiyan.events.project;

import cn.guiyan.events.Event;
import cn.guiyan.events.EventContract;
import cn.guiyan.events.Origin;
import cn.guiyan.events.Topics;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the fund-arrival ledger (到位资金). An entry counts when, and only when, {@code verifiedAt} is set: a reversed
 * entry goes on counting, and its reversal counts against it.
 *
 * @param region the project's region when the entry was recorded
 * @param amount yuan, two decimals; negative for a reversal
 * @param calibre a base calibre (口径), never a composite one
 * @param arrivedOn business date; a reversal carries that of the entry it reverses
 * @param status RECORDED, VERIFIED or REVERSED
 * @param verifiedAt when it was verified, or null
 * @param reverses the entry that this one takes back, or null
 * @param reversedBy the entry that takes this one back, or null
 * @param reason why it was reversed; set on a reversal
 */
@EventContract(type = "fund-arrival.changed.v1", topic = Topics.FUND_ARRIVALS)
public record FundArrivalChanged(
        UUID id,
        long version,
        UUID projectId,
        String region,
        BigDecimal amount,
        String calibre,
        LocalDate arrivedOn,
        String voucher,
        String status,
        @Nullable Instant verifiedAt,
        @Nullable UUID reverses,
        @Nullable UUID reversedBy,
        @Nullable String reason,
        Origin origin)
        implements Event {}
