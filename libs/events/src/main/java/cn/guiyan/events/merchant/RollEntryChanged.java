package cn.guiyan.events.merchant;

import cn.guiyan.events.Event;
import cn.guiyan.events.EventContract;
import cn.guiyan.events.Origin;
import cn.guiyan.events.Topics;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A merchant's time on a roll (百名领头雁、百强温商).
 *
 * @param roll LEADING or TOP_HUNDRED
 * @param from first day on the roll
 * @param to last day on it, or null
 * @param region the merchant's home county
 */
@EventContract(type = "roll-entry.changed.v1", topic = Topics.ROLL_ENTRIES)
public record RollEntryChanged(
        UUID id,
        long version,
        String roll,
        UUID merchantId,
        LocalDate from,
        @Nullable LocalDate to,
        String region,
        Origin origin)
        implements Event {}
