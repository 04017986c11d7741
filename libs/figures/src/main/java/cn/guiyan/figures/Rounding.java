package cn.guiyan.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * How a plan rounds its percentages. The bulletin truncates: 26.95亿 of 42亿 is 64.1667 %, published as 64.16.
 *
 * @param percentScale decimals of a completion or schedule percentage, 0 to 6
 * @param yearOnYearScale decimals of a year-on-year percentage, 0 to 6
 * @param mode {@link RoundingMode#DOWN} truncates toward zero
 */
public record Rounding(int percentScale, int yearOnYearScale, RoundingMode mode) {
    private static final int MAX_SCALE = 6;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

    public Rounding {
        requireScale(percentScale);
        requireScale(yearOnYearScale);
        if (mode == RoundingMode.UNNECESSARY) {
            throw new IllegalArgumentException("a percentage cannot always be exact");
        }
    }

    /** As the bulletin does: completion truncated to two decimals, year on year to one. */
    public static Rounding bulletin() {
        return new Rounding(2, 1, RoundingMode.DOWN);
    }

    /**
     * Arrived of the year's target (完成率), in percent.
     *
     * @param arrived yuan
     * @param target yuan
     * @return null when the target is zero: there is nothing to complete
     */
    public @Nullable BigDecimal completionPercent(BigDecimal arrived, BigDecimal target) {
        return target.signum() == 0 ? null : percent(arrived, target, percentScale);
    }

    /**
     * The change against the same period a year before (同比), in percent.
     *
     * @param now yuan
     * @param before yuan of the same calibre and period a year before
     * @return null when nothing was there a year before
     */
    public @Nullable BigDecimal yearOnYearPercent(BigDecimal now, BigDecimal before) {
        return before.signum() == 0 ? null : percent(now.subtract(before), before, yearOnYearScale);
    }

    /**
     * The share of the year that is gone when the month ends (时间进度), in percent: 50 in June.
     *
     * @param month 1 to 12
     */
    public BigDecimal schedulePercent(int month) {
        if (month < 1 || month > 12) {
            throw new IllegalArgumentException("month " + month);
        }
        return percent(BigDecimal.valueOf(month), MONTHS, percentScale);
    }

    /**
     * Published completion minus published schedule, in percentage points, so that a reader who subtracts the two gets it.
     *
     * @param arrived yuan from January to the month
     * @param target yuan of the whole year
     * @return null when the target is zero
     */
    public @Nullable BigDecimal scheduleGapPoints(BigDecimal arrived, BigDecimal target, int month) {
        BigDecimal completion = completionPercent(arrived, target);
        return completion == null ? null : completion.subtract(schedulePercent(month));
    }

    // Multiplied first and divided once, so that the published figure is rounded once.
    private BigDecimal percent(BigDecimal part, BigDecimal whole, int scale) {
        return part.multiply(HUNDRED).divide(whole, scale, mode);
    }

    private static void requireScale(int scale) {
        if (scale < 0 || scale > MAX_SCALE) {
            throw new IllegalArgumentException("a percentage has 0 to " + MAX_SCALE + " decimals, not " + scale);
        }
    }
}
