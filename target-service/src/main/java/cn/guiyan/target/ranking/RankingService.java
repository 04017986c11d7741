package cn.guiyan.target.ranking;

import cn.guiyan.http.CalibreCheck;
import cn.guiyan.http.NotFound;
import cn.guiyan.regions.Regions;
import cn.guiyan.target.actual.Actuals;
import cn.guiyan.target.actual.CountedAmounts;
import cn.guiyan.target.plan.PlanService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads rankings: published ones as they are, live ones computed from the monthly sums. */
@ApplicationScoped
public class RankingService {
    private final Regions regions = Regions.standard();
    private final RankingRepository rankings;
    private final PlanService plans;
    private final Actuals actuals;
    private final CalibreCheck calibres;

    RankingService(RankingRepository rankings, PlanService plans, Actuals actuals, CalibreCheck calibres) {
        this.rankings = rankings;
        this.plans = plans;
        this.actuals = actuals;
        this.calibres = calibres;
    }

    /** The edition asked for, else the latest one, else the live figures. */
    @Transactional
    RankingView read(YearMonth month, String calibre, @Nullable Integer edition) {
        Set<String> bases = calibres.bases(calibre);
        Optional<MonthlyRanking> frozen = rankings.find(month, calibre);
        if (frozen.isEmpty() && edition == null) {
            return RankingView.live(month, calibre, compute(month, calibre, bases));
        }
        return frozen.flatMap(ranking -> rankings.edition(ranking, edition == null ? ranking.edition() : edition)
                        .map(found -> RankingView.frozen(ranking, found)))
                .orElseThrow(() -> NotFound.of("ranking", month + "/" + edition));
    }

    /** The months of a year with their editions. */
    @Transactional
    List<RankedMonthView> year(int year, String calibre) {
        calibres.bases(calibre);
        Map<YearMonth, MonthlyRanking> frozen = rankings.ofYear(year, calibre).stream()
                .collect(Collectors.toMap(MonthlyRanking::month, ranking -> ranking));
        Map<UUID, List<RankingEdition>> editions = rankings.editions(List.copyOf(frozen.values())).stream()
                .collect(Collectors.groupingBy(RankingEdition::rankingId));
        List<RankedMonthView> months = new ArrayList<>();
        for (YearMonth month = YearMonth.of(year, 1); month.getYear() == year; month = month.plusMonths(1)) {
            MonthlyRanking ranking = frozen.get(month);
            months.add(
                    ranking == null
                            ? RankedMonthView.live(month, calibre)
                            : RankedMonthView.frozen(ranking, editions.getOrDefault(ranking.id(), List.of())));
        }
        return months;
    }

    /** The month's figures as of now. */
    @Transactional(Transactional.TxType.MANDATORY)
    RankingFigures compute(YearMonth month, String calibre, Set<String> bases) {
        CountedAmounts amounts = actuals.counted(bases, month.minusYears(1).withMonth(1), month);
        RankingFigures previous = rankings.find(month.minusMonths(1), calibre)
                .flatMap(ranking -> rankings.edition(ranking, ranking.edition()))
                .map(RankingEdition::figures)
                .orElse(null);
        return new FigureMaker(amounts, plans.released(month.getYear(), calibre).orElse(null), regions)
                .of(month, previous);
    }
}
