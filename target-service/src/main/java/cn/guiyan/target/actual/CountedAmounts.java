package cn.guiyan.target.actual;

import cn.guiyan.figures.Money;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Amounts in yuan by the month that counts them and by region. */
public final class CountedAmounts {
    private final Map<YearMonth, Map<String, BigDecimal>> amounts = new HashMap<>();
    private final Map<YearMonth, LateSum> late = new HashMap<>();

    /**
     * @param totals verified amounts by the month of their business dates
     * @param moved late entries, which count in another month than their own
     */
    public CountedAmounts(List<MonthTotal> totals, List<MovedAmount> moved) {
        totals.forEach(total -> add(total.month(), total.region(), total.amount()));
        for (MovedAmount move : moved) {
            add(move.own(), move.region(), move.amount().negate());
            add(move.counted(), move.region(), move.amount());
            late.merge(move.counted(), new LateSum(move.entries(), move.amount()), LateSum::plus);
        }
    }

    /** The amount of a month in the regions asked for. */
    public BigDecimal in(YearMonth month, Predicate<String> regions) {
        return amounts.getOrDefault(month, Map.of()).entrySet().stream()
                .filter(entry -> regions.test(entry.getKey()))
                .map(Map.Entry::getValue)
                .reduce(Money.ZERO, BigDecimal::add);
    }

    /** The amount from January to the month in the regions asked for. */
    public BigDecimal until(YearMonth month, Predicate<String> regions) {
        BigDecimal sum = Money.ZERO;
        for (YearMonth m = month.withMonth(1); !m.isAfter(month); m = m.plusMonths(1)) {
            sum = sum.add(in(m, regions));
        }
        return sum;
    }

    /** What the month counts for months before it. */
    public LateSum late(YearMonth month) {
        return late.getOrDefault(month, LateSum.NONE);
    }

    private void add(YearMonth month, String region, BigDecimal amount) {
        amounts.computeIfAbsent(month, m -> new HashMap<>()).merge(region, amount, BigDecimal::add);
    }

    /** Verified amounts of a month and region, by the month of their business dates. */
    public record MonthTotal(YearMonth month, String region, BigDecimal amount) {}

    /** Amounts that count in another month than their own. */
    public record MovedAmount(YearMonth own, YearMonth counted, String region, BigDecimal amount, long entries) {}

    /**
     * Late entries of a month.
     *
     * @param count how many
     * @param amount yuan
     */
    public record LateSum(long count, BigDecimal amount) {
        static final LateSum NONE = new LateSum(0, Money.ZERO);

        LateSum plus(LateSum other) {
            return new LateSum(count + other.count, amount.add(other.amount));
        }
    }
}
