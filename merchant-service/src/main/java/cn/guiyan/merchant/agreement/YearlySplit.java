package cn.guiyan.merchant.agreement;

import cn.guiyan.figures.Money;
import cn.guiyan.http.ProblemException;
import cn.guiyan.http.Yuan;
import cn.guiyan.merchant.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How an amount is split over the years of a term: every part positive, every year once and touched by the term, all parts together the amount. */
final class YearlySplit {
    private YearlySplit() {}

    /**
     * The parts by year, ascending; none when the amount is not split.
     *
     * @param amount yuan, two decimals
     * @param term with a last day
     * @throws ProblemException naming the first part that breaks the rule
     */
    static List<YearlyShare> of(List<YearlyShare> parts, BigDecimal amount, Period term) {
        Map<Integer, YearlyShare> byYear = new TreeMap<>();
        for (YearlyShare part : parts) {
            int year = part.year();
            if (!term.overlaps(new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)))) {
                throw new ProblemException(
                        AgreementProblem.SPLIT_OUTSIDE_TERM,
                        Map.of("year", year, "from", term.from(), "to", String.valueOf(term.to())));
            }
            if (byYear.put(year, new YearlyShare(year, Yuan.positive("split.amount", part.amount()))) != null) {
                throw new ProblemException(AgreementProblem.SPLIT_YEAR_TWICE, Map.of("year", year));
            }
        }
        BigDecimal sum = byYear.values().stream().map(YearlyShare::amount).reduce(Money.ZERO, BigDecimal::add);
        if (!byYear.isEmpty() && sum.compareTo(amount) != 0) {
            throw new ProblemException(
                    AgreementProblem.SPLIT_DOES_NOT_SUM,
                    Map.of("sum", sum.toPlainString(), "amount", amount.toPlainString()));
        }
        return List.copyOf(byYear.values());
    }
}
