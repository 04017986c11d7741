package cn.guiyan.merchant.term;

import cn.guiyan.http.ProblemException;
import cn.guiyan.merchant.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What holds of a list of officers: everybody within the term, one president at a time, nobody twice in one post. */
final class TermRules {
    private TermRules() {}

    /**
     * The officers of a term. Who has no days of their own serves as long as the term.
     *
     * @throws ProblemException {@code post-outside-term}, {@code two-presidents}, {@code post-listed-twice} or {@code illegal-period}
     */
    static List<Officer> officers(Period term, List<OfficerRequest> listed) {
        List<Officer> officers = new ArrayList<>(listed.size());
        for (OfficerRequest request : listed) {
            Officer officer = within(term, request);
            officers.forEach(other -> refuseTogether(other, officer));
            officers.add(officer);
        }
        return officers;
    }

    private static Officer within(Period term, OfficerRequest request) {
        LocalDate from = Objects.requireNonNullElse(request.from(), term.from());
        Period time = Period.of(from, request.to() == null ? term.to() : request.to());
        if (!term.covers(time)) {
            throw new ProblemException(
                    TermProblem.POST_OUTSIDE_TERM,
                    Map.of("merchantId", request.merchantId(), "post", request.post(), "term", days(term)));
        }
        return new Officer(request.merchantId(), request.post(), time);
    }

    private static void refuseTogether(Officer one, Officer other) {
        if (one.post() != other.post() || !one.time().overlaps(other.time())) {
            return;
        }
        if (one.merchantId().equals(other.merchantId())) {
            throw new ProblemException(
                    TermProblem.POST_LISTED_TWICE, Map.of("merchantId", one.merchantId(), "post", one.post()));
        }
        if (one.post() == Post.PRESIDENT) {
            throw new ProblemException(
                    TermProblem.TWO_PRESIDENTS,
                    Map.of("merchantId", one.merchantId(), "otherMerchantId", other.merchantId()));
        }
    }

    /** A period as its refusals name it, such as {@code 2012-12-01/2017-11-30} (ISO 8601); an open one ends with {@code ..}. */
    static String days(Period period) {
        return period.from() + "/" + (period.to() == null ? ".." : period.to());
    }
}
