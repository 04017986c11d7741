package cn.guiyan.events.merchant;

import cn.guiyan.events.Event;
import cn.guiyan.events.EventContract;
import cn.guiyan.events.Origin;
import cn.guiyan.events.Topics;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A round in which merchants of merit are selected (功勋、先进人物评选).
 *
 * @param title title as announced
 * @param kind MERIT, ADVANCED: 功勋人物 or 先进人物
 * @param year calendar year
 * @param state NOMINATING, REVIEWING, PUBLICITY, DECIDED, CANCELLED: 推荐, 评审, 公示, 已决定, 已取消
 * @param publicityFrom first day of the publicity period, or null
 * @param publicityTo last day of the publicity period, or null
 * @param decidedOn when it was decided, or null
 * @param region code of the office that keeps it
 */
@EventContract(type = "selection-round.changed.v1", topic = Topics.SELECTION_ROUNDS)
public record SelectionRoundChanged(
        UUID id,
        long version,
        String title,
        String kind,
        int year,
        String state,
        @Nullable LocalDate publicityFrom,
        @Nullable LocalDate publicityTo,
        @Nullable LocalDate decidedOn,
        String region,
        Origin origin)
        implements Event {}
