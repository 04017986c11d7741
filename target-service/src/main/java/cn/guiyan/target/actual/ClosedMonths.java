package cn.guiyan.target.actual;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** Which months of a base calibre take no more entries. */
@ApplicationScoped
public class ClosedMonths {
    private final Session session;

    ClosedMonths(Session session) {
        this.session = session;
    }

    /** Closes a month; nothing happens where it is closed already. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void close(Collection<String> bases, YearMonth month) {
        for (String calibre : bases) {
            session.createNativeMutationQuery(
                            "INSERT INTO closed_month (calibre, month) VALUES (:calibre, :month) ON CONFLICT DO NOTHING")
                    .setParameter("calibre", calibre)
                    .setParameter("month", month.atDay(1))
                    .executeUpdate();
        }
    }

    /** The closed months of a base calibre. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Set<YearMonth> of(String base) {
        List<LocalDate> months = session.createNativeQuery(
                        "SELECT month FROM closed_month WHERE calibre = :calibre", LocalDate.class)
                .setParameter("calibre", base)
                .getResultList();
        return months.stream().map(YearMonth::from).collect(Collectors.toCollection(HashSet::new));
    }

    /** The month itself, or the first one after it that still takes entries. */
    public static YearMonth firstOpen(YearMonth own, Set<YearMonth> closed) {
        YearMonth month = own;
        while (closed.contains(month)) {
            month = month.plusMonths(1);
        }
        return month;
    }
}
