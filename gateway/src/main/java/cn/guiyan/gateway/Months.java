package cn.guiyan.gateway;

import cn.guiyan.http.ProblemException;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Map;

/** Months that came from outside. */
public final class Months {
    private Months() {}

    /**
     * A month such as 2014-06, of the years 2000 to 2100.
     *
     * @throws ProblemException {@code illegal-month}
     */
    public static YearMonth parse(String month) {
        try {
            YearMonth parsed = YearMonth.parse(month);
            if (parsed.getYear() >= 2000 && parsed.getYear() <= 2100) {
                return parsed;
            }
        } catch (DateTimeParseException e) {
            throw new ProblemException(GatewayProblem.ILLEGAL_MONTH, Map.of("month", month), e);
        }
        throw new ProblemException(GatewayProblem.ILLEGAL_MONTH, Map.of("month", month));
    }
}
