package cn.guiyan.events.merchant;

import cn.guiyan.events.Event;
import cn.guiyan.events.EventContract;
import cn.guiyan.events.Origin;
import cn.guiyan.events.Topics;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A contact that was kept with a merchant or a chamber (联络记录). What was said, and what comes next, are nobody else's.
 *
 * @param subject MERCHANT or CHAMBER
 * @param merchantId the merchant, or null
 * @param chamberId the chamber, or null
 * @param kind VISIT, CALL, MEETING, MESSAGE, GREETING or POLICY (走访、电话、会面、短信微信、节日问候、政策推送)
 * @param on the day of the contact
 * @param officialId who kept it, or null
 * @param remindOn when the next step is due, or null
 * @param doneOn when the next step was done, or null
 * @param region the merchant's home county, or the office that kept contact with the chamber
 */
@EventContract(type = "contact.changed.v1", topic = Topics.CONTACTS)
public record ContactChanged(
        UUID id,
        long version,
        String subject,
        @Nullable UUID merchantId,
        @Nullable UUID chamberId,
        String kind,
        LocalDate on,
        @Nullable UUID officialId,
        @Nullable LocalDate remindOn,
        @Nullable LocalDate doneOn,
        String region,
        Origin origin)
        implements Event {}
