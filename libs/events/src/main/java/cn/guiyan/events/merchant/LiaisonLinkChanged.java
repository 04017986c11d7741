package cn.guiyan.events.merchant;

import cn.guiyan.events.Event;
import cn.guiyan.events.EventContract;
import cn.guiyan.events.Origin;
import cn.guiyan.events.Topics;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An official's charge to keep contact with a merchant, a chamber or a city (挂钩联系).
 *
 * @param target MERCHANT, CHAMBER or CITY; the matching one of the next three is given
 * @param city the GB/T 2260 code of a prefecture, or of a municipality
 * @param from first day
 * @param to last day, or null while it goes on
 * @param region the merchant's home county; null for chambers and cities
 */
@EventContract(type = "liaison-link.changed.v1", topic = Topics.LIAISON_LINKS)
public record LiaisonLinkChanged(
        UUID id,
        long version,
        UUID officialId,
        String target,
        @Nullable UUID merchantId,
        @Nullable UUID chamberId,
        @Nullable String city,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable String region,
        Origin origin)
        implements Event {}
