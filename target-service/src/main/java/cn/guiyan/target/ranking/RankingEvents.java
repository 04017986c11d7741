package cn.guiyan.target.ranking;

import cn.guiyan.events.target.RankingFrozen;
import cn.guiyan.target.ranking.RankingFigures.Place;
import java.util.List;
import java.util.Objects;

/** Tells the readers what was published. */
final class RankingEvents {
    private RankingEvents() {}

    static RankingFrozen frozen(MonthlyRanking ranking, RankingEdition edition) {
        RankingFigures figures = edition.figures();
        return new RankingFrozen(
                ranking.id(),
                ranking.version(),
                null,
                ranking.month().toString(),
                ranking.calibre(),
                edition.edition(),
                edition.frozenAt(),
                edition.reason(),
                figures.arrived(),
                figures.priorYearArrived(),
                figures.yearOnYearPercent(),
                figures.annualTarget(),
                figures.completionPercent(),
                figures.scheduleGapPoints(),
                rows(figures.byRate()),
                rows(figures.byAmount()),
                figures.trend().stream()
                        .map(month -> new RankingFrozen.Month(
                                month.month(), month.arrived(), month.cumulative(), month.priorYearCumulative()))
                        .toList(),
                edition.entries());
    }

    // A released plan has a positive target for every region, so that each has a rate.
    private static List<RankingFrozen.Row> rows(List<Place> places) {
        return places.stream()
                .map(place -> new RankingFrozen.Row(
                        place.rank(),
                        place.region(),
                        place.name(),
                        place.arrived(),
                        place.target(),
                        Objects.requireNonNull(place.completionPercent()),
                        Objects.requireNonNull(place.scheduleGapPoints())))
                .toList();
    }
}
