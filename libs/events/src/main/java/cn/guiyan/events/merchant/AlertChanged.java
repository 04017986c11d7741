package cn.guiyan.events.merchant;

import cn.guiyan.events.Event;
import cn.guiyan.events.EventContract;
import cn.guiyan.events.Topics;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that an office has to see to, opened when it came to be and closed when it was no more (预警). Whom it is about is told by ids.
 *
 * @param kind VACANCY, EXPIRY, OVERDUE_CONTACT, OVERDUE_REPLY, LEADER_RULE or LEADING_ROLL
 * @param subjectType CHAMBER, CITY, LIAISON_LINK, CHAMBER_TERM, MERCHANT, SUGGESTION, OFFICIAL or ROLL
 * @param subject the subject's id; of a city its code, of a roll its name
 * @param merchantId the merchant it is about, or null
 * @param chamberId the chamber it is about, or null
 * @param officialId whose link or rule it is, or null
 * @param place code of the city it is about, or null
 * @param unit the unit that is to answer a suggestion, or null
 * @param confidential about a complaint on conduct: for leaders, the city's office and supervisors only
 * @param action what is to be done, a code
 * @param have how many there are, where a number is wanted; otherwise null
 * @param since the first day on which it was so, or null when that is not known
 * @param due the day by which it should have been, or is to be, seen to; or null
 * @param closedAt null while it is open
 * @param region of the office whose matter it is
 */
@EventContract(type = "alert.changed.v1", topic = Topics.ALERTS)
public record AlertChanged(
        UUID id,
        long version,
        String kind,
        String subjectType,
        String subject,
        @Nullable UUID merchantId,
        @Nullable UUID chamberId,
        @Nullable UUID officialId,
        @Nullable String place,
        @Nullable String unit,
        boolean confidential,
        String action,
        @Nullable Integer have,
        @Nullable LocalDate since,
        @Nullable LocalDate due,
        Instant openedAt,
        @Nullable Instant closedAt,
        String region)
        implements Event {}
