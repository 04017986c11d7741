package cn.guiyan.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A project while the world is made: all but its planned investment, which follows from the money that arrives.
 *
 * @param since when it reached its stage
 * @param landed first day of money, or null when it has not landed
 * @param fundedUntil last day of money
 * @param weight its share of the county's money
 * @param planned fen, or 0 when it follows from the arrivals
 */
record Site(
        String name,
        String region,
        String industry,
        Stage stage,
        LocalDate since,
        @Nullable LocalDate landed,
        LocalDate fundedUntil,
        String calibre,
        long weight,
        long planned,
        Investor investor,
        @Nullable String programme) {

    /** Keys of the merchant and the chamber behind a project. */
    record Investor(@Nullable String merchant, @Nullable String chamber) {
        static final Investor UNKNOWN = new Investor(null, null);
    }

    County county() {
        return County.of(region);
    }

    /** The first day of which the library knows something. */
    LocalDate begin() {
        return landed == null ? since : landed;
    }

    /** Whether money may arrive in the second half of that month. */
    boolean isFundedIn(YearMonth month) {
        return landed != null && !landed.isAfter(month.atDay(15)) && !fundedUntil.isBefore(month.atDay(1));
    }

    Project toProject(int number, long plannedInvestment) {
        return new Project(
                "project-%03d".formatted(number),
                county().user(),
                name,
                region,
                industry,
                stage,
                since,
                Fen.toYuan(plannedInvestment),
                investor.merchant(),
                investor.chamber(),
                programme);
    }
}
