package cn.guiyan.target.ranking;

import cn.guiyan.access.Caller;
import cn.guiyan.http.CalibreCheck;
import cn.guiyan.http.IfMatch;
import cn.guiyan.http.ProblemException;
import cn.guiyan.http.ProblemType;
import cn.guiyan.journal.Journal;
import cn.guiyan.target.TargetProblem;
import cn.guiyan.target.actual.ClosedMonths;
import cn.guiyan.target.actual.CountingLock;
import cn.guiyan.target.late.LateEntries;
import cn.guiyan.target.plan.PlanService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Publishes months: freezes them in order, and corrects them by new editions. */
@ApplicationScoped
public class FreezeService {
    private final RankingRepository rankings;
    private final RankingService figures;
    private final PlanService plans;
    private final LateEntries lateEntries;
    private final ClosedMonths closedMonths;
    private final CountingLock lock;
    private final CalibreCheck calibres;
    private final Journal journal;
    private final Caller caller;
    private final Clock clock;

    FreezeService(
            RankingRepository rankings,
            RankingService figures,
            PlanService plans,
            LateEntries lateEntries,
            ClosedMonths closedMonths,
            CountingLock lock,
            CalibreCheck calibres,
            Journal journal,
            Caller caller,
            Clock clock) {
        this.rankings = rankings;
        this.figures = figures;
        this.plans = plans;
        this.lateEntries = lateEntries;
        this.closedMonths = closedMonths;
        this.lock = lock;
        this.calibres = calibres;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Freezes a month. Entries that come after it count in the first month still open.
     *
     * @param lookedAt tag of the live ranking that the office looked at, if it said so
     */
    @Transactional
    RankingView freeze(YearMonth month, String calibre, IfMatch lookedAt) {
        Set<String> bases = calibres.bases(calibre);
        lock.alone();
        requireFreezable(month, calibre);
        lateEntries.countPending();
        RankingFigures now = figures.compute(month, calibre, bases);
        lookedAt.requireTag(RankingView.live(month, calibre, now).tag());
        MonthlyRanking ranking = MonthlyRanking.freeze(month, calibre);
        rankings.persist(ranking);
        RankingView published = publish(ranking, bases, now, null);
        closedMonths.close(bases, month);
        return published;
    }

    /** Publishes a frozen month anew, with the late entries of the year up to it counted where they belong. */
    @Transactional
    RankingView correct(YearMonth month, String calibre, String reason) {
        Set<String> bases = calibres.bases(calibre);
        lock.alone();
        MonthlyRanking ranking = rankings.find(month, calibre)
                .orElseThrow(() -> refused(TargetProblem.MONTH_NOT_FROZEN, month, calibre));
        lateEntries.countPending();
        lateEntries.takeBack(bases, month, reason);
        ranking.correct();
        return publish(ranking, bases, figures.compute(month, calibre, bases), reason);
    }

    private void requireFreezable(YearMonth month, String calibre) {
        if (!month.isBefore(YearMonth.now(clock))) {
            throw refused(TargetProblem.MONTH_NOT_OVER, month, calibre);
        }
        if (rankings.find(month, calibre).isPresent()) {
            throw refused(TargetProblem.MONTH_ALREADY_FROZEN, month, calibre);
        }
        if (plans.released(month.getYear(), calibre).isEmpty()) {
            throw refused(TargetProblem.PLAN_NOT_RELEASED, month, calibre);
        }
        YearMonth before = month.minusMonths(1);
        if (before.getYear() == month.getYear()
                && rankings.find(before, calibre).isEmpty()) {
            throw new ProblemException(
                    TargetProblem.PREVIOUS_MONTH_OPEN,
                    Map.of("month", month.toString(), "calibre", calibre, "open", before.toString()));
        }
    }

    private RankingView publish(
            MonthlyRanking ranking, Set<String> bases, RankingFigures content, @Nullable String reason) {
        rankings.flush();
        RankingEdition edition = ranking.publish(
                content,
                // As precise as the database keeps it.
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                caller.name(),
                reason,
                rankings.countEntries(ranking, bases));
        rankings.add(edition);
        rankings.flush();
        journal.append(RankingEvents.frozen(ranking, edition), reason);
        return RankingView.frozen(ranking, edition);
    }

    private static ProblemException refused(ProblemType why, YearMonth month, String calibre) {
        return new ProblemException(why, Map.of("month", month.toString(), "calibre", calibre));
    }
}
