package cn.guiyan.gateway;

import cn.guiyan.http.CommonProblem;
import cn.guiyan.http.ProblemException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a reader asks a view for, once it is known to make sense. */
public final class Asked {
    private Asked() {}

    /**
     * The day that was asked for, or today; of the years 1900 to 2100.
     *
     * @throws ProblemException {@code invalid-parameter}
     */
    public static LocalDate day(String parameter, @Nullable LocalDate day, Clock clock) {
        if (day != null && (day.getYear() < 1900 || day.getYear() > 2100)) {
            throw new ProblemException(CommonProblem.INVALID_PARAMETER, Map.of("parameter", parameter));
        }
        return day == null ? LocalDate.now(clock) : day;
    }
}
