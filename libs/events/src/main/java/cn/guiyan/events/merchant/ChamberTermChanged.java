package cn.guiyan.events.merchant;

import cn.guiyan.events.Event;
import cn.guiyan.events.EventContract;
import cn.guiyan.events.Origin;
import cn.guiyan.events.Topics;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A chamber's term of office with those who hold its posts (商会届次). Names are not in it.
 *
 * @param number which term (第几届), from 1
 * @param from first day of the term
 * @param to last day of the term, or null
 * @param officers as the chamber lists them
 * @param region the office that keeps the chamber's file
 */
@EventContract(type = "chamber-term.changed.v1", topic = Topics.CHAMBER_TERMS)
public record ChamberTermChanged(
        UUID id,
        long version,
        UUID chamberId,
        int number,
        LocalDate from,
        @Nullable LocalDate to,
        List<Officer> officers,
        String region,
        Origin origin)
        implements Event {

    /**
     * A merchant in a post of the chamber.
     *
     * @param post PRESIDENT, EXECUTIVE_VICE_PRESIDENT, VICE_PRESIDENT, SECRETARY_GENERAL, DEPUTY_SECRETARY_GENERAL, DIRECTOR, SUPERVISOR or
     *     HONORARY_PRESIDENT
     * @param from first day in the post
     * @param to last day in the post, or null
     */
    public record Officer(
            UUID merchantId,
            String post,
            LocalDate from,
            @Nullable LocalDate to) {}
}
