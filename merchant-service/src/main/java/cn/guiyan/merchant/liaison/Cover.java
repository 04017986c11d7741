package cn.guiyan.merchant.liaison;

import cn.guiyan.merchant.Period;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody keeps contact on a day, and for how long without a break: who follows the day after counts.
 *
 * @param until the last day of the cover, which is past when it has expired; null when it goes on or never was
 */
record Cover(CoverState state, @Nullable LocalDate until) {
    private static final Cover OPEN = new Cover(CoverState.COVERED, null);
    private static final Cover NONE = new Cover(CoverState.VACANT, null);

    /**
     * @param held when somebody keeps or kept contact
     * @param expiringWithinDays a cover that ends within so many days, the last included, is expiring
     */
    static Cover of(Collection<Period> held, LocalDate on, int expiringWithinDays) {
        if (held.stream().noneMatch(period -> period.contains(on))) {
            return lastBefore(held, on)
                    .map(day -> new Cover(CoverState.EXPIRED, day))
                    .orElse(NONE);
        }
        List<Period> inOrder =
                held.stream().sorted(Comparator.comparing(Period::from)).toList();
        LocalDate until = on;
        for (Period period : inOrder) {
            if (period.from().isAfter(until.plusDays(1))) {
                break;
            }
            LocalDate to = period.to();
            if (to == null) {
                return OPEN;
            }
            until = to.isAfter(until) ? to : until;
        }
        boolean soon = !until.isAfter(on.plusDays(expiringWithinDays));
        return new Cover(soon ? CoverState.EXPIRING : CoverState.COVERED, until);
    }

    private static Optional<LocalDate> lastBefore(Collection<Period> held, LocalDate on) {
        return held.stream()
                .map(Period::to)
                .filter(Objects::nonNull)
                .filter(day -> day.isBefore(on))
                .max(Comparator.naturalOrder());
    }
}
