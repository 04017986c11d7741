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
 * A framework agreement with a chamber (合作框架协议). How far it is fulfilled follows from the funds of the linked projects.
 *
 * @param number the document's number, or null
 * @param title the document's title
 * @param chamberId the chamber that signs
 * @param represents the province for which the chamber signs, or null
 * @param signedOn when it was signed
 * @param amount yuan of the whole term
 * @param approximate whether the amount was said to be about that (约)
 * @param from first day of the term
 * @param to last day of the term
 * @param split yuan by year, ascending; sums to the amount, or is empty
 * @param projects projects that fulfil it; a project fulfils one agreement at a time
 * @param status SIGNED, ENDED: ENDED before or at the end of the term
 * @param endedOn when it ended, or null
 * @param region code of the office that keeps it
 */
@EventContract(type = "agreement.changed.v1", topic = Topics.AGREEMENTS)
public record AgreementChanged(
        UUID id,
        long version,
        @Nullable String number,
        String title,
        UUID chamberId,
        @Nullable String represents,
        LocalDate signedOn,
        BigDecimal amount,
        boolean approximate,
        LocalDate from,
        LocalDate to,
        List<Share> split,
        List<Link> projects,
        String status,
        @Nullable LocalDate endedOn,
        String region,
        Origin origin)
        implements Event {

    /**
     * One year's part.
     *
     * @param year calendar year
     * @param amount yuan
     */
    public record Share(int year, BigDecimal amount) {}

    /**
     * One project that fulfils the agreement.
     *
     * @param projectId the project's id
     * @param from first day from which its funds count for the agreement
     */
    public record Link(UUID projectId, LocalDate from) {}
}
