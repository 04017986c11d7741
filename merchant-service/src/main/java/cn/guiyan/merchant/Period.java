package cn.guiyan.merchant;

import cn.guiyan.http.ProblemException;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The days on which something holds, as offices write terms: the last day still belongs to it.
 *
 * @param from the first day
 * @param to the last day, or null while it goes on
 */
@Embeddable
public record Period(
        @Column(name = "valid_from") LocalDate from,
        @Column(name = "valid_to") @Nullable LocalDate to) {

    /**
     * A period as it was sent.
     *
     * @throws ProblemException {@code illegal-period} when it ends before it begins
     */
    public static Period of(LocalDate from, @Nullable LocalDate to) {
        if (to != null && to.isBefore(from)) {
            throw new ProblemException(MerchantProblem.ILLEGAL_PERIOD, Map.of("from", from, "to", to));
        }
        return new Period(from, to);
    }

    /** Whether a day belongs to it. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /** Whether all days of another belong to it. */
    public boolean covers(Period other) {
        return !other.from.isBefore(from) && (to == null || (other.to != null && !other.to.isAfter(to)));
    }

    /** Whether they have a day in common. */
    public boolean overlaps(Period other) {
        return (to == null || !other.from.isAfter(to)) && (other.to == null || !from.isAfter(other.to));
    }

    /** The days that belong to both, if any. */
    public Optional<Period> within(Period other) {
        if (!overlaps(other)) {
            return Optional.empty();
        }
        LocalDate last = to == null || (other.to != null && other.to.isBefore(to)) ? other.to : to;
        return Optional.of(new Period(from.isBefore(other.from) ? other.from : from, last));
    }

    /**
     * The same, with a last day.
     *
     * @throws ProblemException {@code illegal-period} when that is before the first
     */
    public Period endingOn(LocalDate last) {
        return of(from, last);
    }
}
