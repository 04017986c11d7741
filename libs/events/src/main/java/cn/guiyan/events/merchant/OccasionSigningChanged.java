package cn.guiyan.events.merchant;

import cn.guiyan.events.Event;
import cn.guiyan.events.EventContract;
import cn.guiyan.events.Origin;
import cn.guiyan.events.Topics;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A project signed on an occasion (签约). It has landed once it names its project in the library.
 *
 * @param occasionId the occasion's id
 * @param projectName name as signed
 * @param amount yuan as signed
 * @param approximate whether the amount was said to be about that (约)
 * @param merchantId the merchant who signs, or null
 * @param chamberId the chamber that signs, or null
 * @param projectId the project that it became, or null
 * @param landedOn when it landed, or null
 * @param region code of the county or zone where the project goes
 */
@EventContract(type = "occasion-signing.changed.v1", topic = Topics.OCCASION_SIGNINGS)
public record OccasionSigningChanged(
        UUID id,
        long version,
        UUID occasionId,
        String projectName,
        BigDecimal amount,
        boolean approximate,
        @Nullable UUID merchantId,
        @Nullable UUID chamberId,
        @Nullable UUID projectId,
        @Nullable LocalDate landedOn,
        String region,
        Origin origin)
        implements Event {}
