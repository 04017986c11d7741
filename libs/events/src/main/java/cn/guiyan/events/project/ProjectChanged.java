package cn.guiyan.events.project;

import cn.guiyan.events.Event;
import cn.guiyan.events.EventContract;
import cn.guiyan.events.Origin;
import cn.guiyan.events.Topics;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An investment project.
 *
 * @param region the county, zone or town it lies in
 * @param industry GB/T 4754 section letter, A to T
 * @param projectClass A (landed, 已落地) or B (in talks, 在洽谈)
 * @param stage RESERVE, NEGOTIATION, SIGNED, LANDED, CONSTRUCTION, PRODUCTION or EFFECTIVE
 *     (储备、洽谈、签约、落地、开工、投产、见效)
 * @param stageSince business date on which the stage was reached
 * @param plannedInvestment yuan, two decimals
 */
@EventContract(type = "project.changed.v1", topic = Topics.PROJECTS)
public record ProjectChanged(
        UUID id,
        long version,
        String name,
        String region,
        String industry,
        String projectClass,
        String stage,
        LocalDate stageSince,
        BigDecimal plannedInvestment,
        @Nullable UUID investorMerchantId,
        @Nullable UUID investorChamberId,
        @Nullable String programme,
        Origin origin)
        implements Event {}
