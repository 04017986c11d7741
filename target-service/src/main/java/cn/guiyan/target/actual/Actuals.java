package cn.guiyan.target.actual;

import cn.guiyan.target.actual.CountedAmounts.MonthTotal;
import cn.guiyan.target.actual.CountedAmounts.MovedAmount;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.hibernate.Session;

/** Reads what has arrived from the monthly sums, never from the ledger. */
@ApplicationScoped
public class Actuals {
    private static final String TOTALS = """
            SELECT month, region, amount FROM views.month_total
            WHERE calibre IN (:bases) AND month BETWEEN :first AND :last
            """;
    private static final String MOVED = """
            SELECT own_month, counted_month, region, amount, entries FROM late_sums(:bases, :first, :last)
            """;

    private final Session session;

    Actuals(Session session) {
        this.session = session;
    }

    /** What the months count from the first to the last one, both included. */
    @Transactional(Transactional.TxType.MANDATORY)
    public CountedAmounts counted(Set<String> bases, YearMonth first, YearMonth last) {
        List<Tuple> totals = session.createNativeQuery(TOTALS, Tuple.class)
                .setParameter("bases", bases)
                .setParameter("first", first.atDay(1))
                .setParameter("last", last.atDay(1))
                .getResultList();
        List<Tuple> moved = session.createNativeQuery(MOVED, Tuple.class)
                .setParameter("bases", bases.toArray(String[]::new))
                .setParameter("first", first.atDay(1))
                .setParameter("last", last.atDay(1))
                .getResultList();
        return new CountedAmounts(
                totals.stream()
                        .map(row ->
                                new MonthTotal(month(row, 0), row.get(1, String.class), row.get(2, BigDecimal.class)))
                        .toList(),
                moved.stream()
                        .map(row -> new MovedAmount(
                                month(row, 0),
                                month(row, 1),
                                row.get(2, String.class),
                                row.get(3, BigDecimal.class),
                                row.get(4, Number.class).longValue()))
                        .toList());
    }

    private static YearMonth month(Tuple row, int column) {
        return YearMonth.from(row.get(column, LocalDate.class));
    }
}
