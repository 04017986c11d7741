package cn.guiyan.project;

import cn.guiyan.http.ProblemException;
import java.time.LocalDate;
import java.util.Map;

/** Dates that came from outside, by the calendar of Asia/Shanghai. */
public final class BusinessDate {
    /** From here on rankings can show what happened. */
    public static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    private BusinessDate() {}

    /**
     * Refuses a date outside a period, both of whose ends belong to it.
     *
     * @throws ProblemException {@code illegal-date}, naming the field
     */
    public static void require(String field, LocalDate date, LocalDate earliest, LocalDate latest) {
        if (date.isBefore(earliest) || date.isAfter(latest)) {
            throw new ProblemException(
                    ProjectProblem.ILLEGAL_DATE,
                    Map.of("field", field, "date", date, "earliest", earliest, "latest", latest));
        }
    }
}
