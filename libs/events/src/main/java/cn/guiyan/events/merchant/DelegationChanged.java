package cn.guiyan.events.merchant;

import cn.guiyan.events.Event;
import cn.guiyan.events.EventContract;
import cn.guiyan.events.Origin;
import cn.guiyan.events.Topics;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A delegation of merchants on a visit home (组团回乡考察). Its members are counted, not named.
 *
 * @param batch 第几批, from 1 without gaps
 * @param arrivesOn first day
 * @param leavesOn last day
 * @param chamberIds the chambers that sent it
 * @param members how many members are named
 * @param personTimes 人次 as the bulletin counts them: summed over delegations, whoever comes twice counts twice
 * @param itinerary where it goes
 * @param intentions what its members mean to invest in
 * @param status PLANNED, RECEIVED or CLOSED
 */
@EventContract(type = "delegation.changed.v1", topic = Topics.DELEGATIONS)
public record DelegationChanged(
        UUID id,
        long version,
        int batch,
        String title,
        LocalDate arrivesOn,
        LocalDate leavesOn,
        List<UUID> chamberIds,
        int members,
        int personTimes,
        List<Visit> itinerary,
        List<Intention> intentions,
        String status,
        String region,
        Origin origin)
        implements Event {

    /**
     * One stop.
     *
     * @param region county, zone or town
     * @param purpose SITE_VISIT, MATCHING or MEETING (实地考察、点对点对接、座谈)
     */
    public record Visit(LocalDate on, String region, String purpose) {}

    /**
     * One intention to invest.
     *
     * @param region where
     * @param amount yuan, two decimals, or null while nobody named any
     * @param projectId the project it became, or null
     */
    public record Intention(
            String region,
            @Nullable BigDecimal amount,
            @Nullable UUID projectId) {}
}
