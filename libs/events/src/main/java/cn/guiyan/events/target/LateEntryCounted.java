package cn.guiyan.events.target;

import cn.guiyan.events.Event;
import cn.guiyan.events.EventContract;
import cn.guiyan.events.Topics;
import java.math.BigDecimal;
import java.util.UUID;

/**
 * A ledger entry that was verified after its month had been frozen, and the month that counts it instead.
 *
 * @param id the ledger entry's id
 * @param region the entry's region
 * @param amount yuan
 * @param ownMonth the month of its business date, such as 2014-06
 * @param countedMonth the first month that was open; again {@code ownMonth} once a correction took it back
 */
@EventContract(type = "late-entry.counted.v1", topic = Topics.LATE_ENTRIES)
public record LateEntryCounted(
        UUID id, long version, String region, String calibre, BigDecimal amount, String ownMonth, String countedMonth)
        implements Event {}
