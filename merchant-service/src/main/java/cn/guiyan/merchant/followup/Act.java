package cn.guiyan.merchant.followup;

import cn.guiyan.http.ProblemException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who takes a step, and when. What was done on paper is entered later under the day on which it was done (补录).
 *
 * @param unit for which it is taken; null for a leader, and for whoever raised it
 * @param on the day
 */
public record Act(@Nullable String unit, LocalDate on) {
    /**
     * A step as it was sent.
     *
     * @param on today unless given
     * @throws ProblemException {@code illegal-step-date} when that is a day to come
     */
    public static Act of(@Nullable String unit, @Nullable LocalDate on, LocalDate today) {
        LocalDate day = Objects.requireNonNullElse(on, today);
        if (day.isAfter(today)) {
            throw new ProblemException(FollowUpProblem.ILLEGAL_STEP_DATE, Map.of("on", day, "latest", today));
        }
        return new Act(unit, day);
    }
}
