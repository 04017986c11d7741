package cn.guiyan.events.merchant;

import cn.guiyan.events.Event;
import cn.guiyan.events.EventContract;
import cn.guiyan.events.Origin;
import cn.guiyan.events.Topics;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A city's time as a key city, whose chambers counties send officers to (重点地级市).
 *
 * @param city the GB/T 2260 code of a prefecture, or of a municipality
 * @param from first day
 * @param to last day, or null while it is one
 * @param region the city office, which decides
 */
@EventContract(type = "key-city.changed.v1", topic = Topics.KEY_CITIES)
public record KeyCityChanged(
        UUID id,
        long version,
        String city,
        LocalDate from,
        @Nullable LocalDate to,
        String region,
        Origin origin) implements Event {}
