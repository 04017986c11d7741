package cn.guiyan.merchant;

import cn.guiyan.http.ProblemException;
import java.time.LocalDate;
import java.util.Map;

/** What has happened bears a date that is not in the future. */
public final class Happened {
    private Happened() {}

    /**
     * The day on which something happened.
     *
     * @param field as it was sent
     * @throws ProblemException {@code future-date}, naming the field
     */
    public static LocalDate on(String field, LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            throw new ProblemException(MerchantProblem.FUTURE_DATE, Map.of("field", field, "date", day));
        }
        return day;
    }
}
