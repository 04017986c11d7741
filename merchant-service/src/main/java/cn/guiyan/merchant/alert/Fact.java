package cn.guiyan.merchant.alert;

import cn.guiyan.merchant.CityOffice;
import cn.guiyan.merchant.contact.ContactSubject;
import cn.guiyan.merchant.contact.OverdueContact;
import cn.guiyan.merchant.liaison.EndingLink;
import cn.guiyan.merchant.liaison.LeaderAction;
import cn.guiyan.merchant.liaison.LeaderLinks;
import cn.guiyan.merchant.suggestion.OverdueReply;
import cn.guiyan.merchant.term.EndingTerm;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that is so and calls for somebody. Nothing in it changes by the mere passing of days, so that a day that brings nothing new changes no
 * alert.
 *
 * @param subject the subject's id; of a city its code, of a roll its name
 * @param region whose office's matter it is
 * @param have how many there are, where a number is wanted
 * @param since the first day on which it was so, or null when that is not known
 * @param due the day by which it should have been, or is to be, seen to
 */
@Embeddable
public record Fact(
        @Enumerated(EnumType.STRING) AlertKind kind,
        @Enumerated(EnumType.STRING) AlertSubject subjectType,
        String subject,
        @Nullable UUID merchantId,
        @Nullable UUID chamberId,
        @Nullable UUID officialId,
        @Nullable String place,
        @Nullable String unit,
        boolean confidential,
        String region,
        @Enumerated(EnumType.STRING) AlertAction action,
        @Nullable Integer have,
        @Nullable LocalDate since,
        @Nullable LocalDate due) {

    /** Nobody keeps contact with a chamber of a key city. */
    static Fact vacancy(UUID chamber, String city, @Nullable LocalDate coveredUntil) {
        return new Fact(
                AlertKind.VACANCY,
                AlertSubject.CHAMBER,
                chamber.toString(),
                null,
                chamber,
                null,
                city,
                null,
                false,
                CityOffice.REGION,
                AlertAction.SEND_OFFICER,
                null,
                dayAfter(coveredUntil),
                null);
    }

    /** Nobody keeps contact with a key city, which has no chamber. */
    static Fact vacancy(String city, @Nullable LocalDate coveredUntil) {
        return new Fact(
                AlertKind.VACANCY,
                AlertSubject.CITY,
                city,
                null,
                null,
                null,
                city,
                null,
                false,
                CityOffice.REGION,
                AlertAction.SEND_OFFICER,
                null,
                dayAfter(coveredUntil),
                null);
    }

    /** A link runs out, or has. */
    static Fact of(EndingLink link, LocalDate today, int withinDays) {
        return new Fact(
                AlertKind.EXPIRY,
                AlertSubject.LIAISON_LINK,
                link.id().toString(),
                link.merchantId(),
                link.chamberId(),
                link.officialId(),
                link.place(),
                null,
                false,
                link.region(),
                link.to().isBefore(today) ? AlertAction.REPLACE_OFFICER : AlertAction.FIND_SUCCESSOR,
                null,
                link.to().minusDays(withinDays),
                link.to());
    }

    /** A chamber's term runs out, or has. */
    static Fact of(EndingTerm term, LocalDate today, int withinDays) {
        return new Fact(
                AlertKind.EXPIRY,
                AlertSubject.CHAMBER_TERM,
                term.id().toString(),
                null,
                term.chamberId(),
                null,
                term.place(),
                null,
                false,
                term.region(),
                term.to().isBefore(today) ? AlertAction.HOLD_ELECTION : AlertAction.PREPARE_ELECTION,
                null,
                term.to().minusDays(withinDays),
                term.to());
    }

    /** Nobody has been in contact for too long. */
    static Fact of(OverdueContact overdue, LocalDate today) {
        boolean merchant = overdue.subject() == ContactSubject.MERCHANT;
        LocalDate due = today.minusDays(overdue.daysOverdue());
        return new Fact(
                AlertKind.OVERDUE_CONTACT,
                merchant ? AlertSubject.MERCHANT : AlertSubject.CHAMBER,
                overdue.id().toString(),
                merchant ? overdue.id() : null,
                merchant ? null : overdue.id(),
                null,
                null,
                null,
                false,
                overdue.region(),
                AlertAction.MAKE_CONTACT,
                null,
                due.plusDays(1),
                due);
    }

    /** A unit's reply is past due. */
    static Fact of(OverdueReply reply) {
        return new Fact(
                AlertKind.OVERDUE_REPLY,
                AlertSubject.SUGGESTION,
                reply.suggestionId().toString(),
                null,
                null,
                null,
                null,
                reply.unit(),
                reply.confidential(),
                reply.office(),
                reply.assigned() ? AlertAction.REPLY : AlertAction.ASSIGN,
                null,
                reply.due().plusDays(1),
                reply.due());
    }

    /** A leader breaks the rule of two to three. */
    static Fact of(LeaderLinks leader) {
        return new Fact(
                AlertKind.LEADER_RULE,
                AlertSubject.OFFICIAL,
                leader.officialId().toString(),
                null,
                null,
                leader.officialId(),
                null,
                null,
                false,
                CityOffice.REGION,
                leader.action() == LeaderAction.END_SOME ? AlertAction.END_SOME : AlertAction.LINK_MORE,
                Math.toIntExact(leader.links()),
                null,
                null);
    }

    /** A roll lacks merchants. */
    static Fact shortRoll(String roll, long have) {
        return new Fact(
                AlertKind.LEADING_ROLL,
                AlertSubject.ROLL,
                roll,
                null,
                null,
                null,
                null,
                null,
                false,
                CityOffice.REGION,
                AlertAction.ENTER_ROLL,
                Math.toIntExact(have),
                null,
                null);
    }

    /** By which it is known again. */
    Key key() {
        return new Key(kind, subject, unit);
    }

    /** The same in another office's hands. */
    Fact in(String office) {
        return new Fact(
                kind,
                subjectType,
                subject,
                merchantId,
                chamberId,
                officialId,
                place,
                unit,
                confidential,
                office,
                action,
                have,
                since,
                due);
    }

    /** What makes two facts the same. */
    record Key(AlertKind kind, String subject, @Nullable String unit) {}

    private static @Nullable LocalDate dayAfter(@Nullable LocalDate day) {
        return day == null ? null : day.plusDays(1);
    }
}
