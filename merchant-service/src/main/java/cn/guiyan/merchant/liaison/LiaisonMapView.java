package cn.guiyan.merchant.liaison;

import java.time.LocalDate;
import java.util.List;
import java.util.function.ToLongFunction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The liaison map of a day: cities and provinces by code, and the totals of what is shown. */
@Schema(name = "LiaisonMap", description = "温商联络图")
public record LiaisonMapView(LocalDate on, List<CityNode> nodes, List<ProvinceSummary> provinces, Totals totals) {

    /** Sums over the provinces. */
    @Schema(name = "LiaisonMapTotals", description = "合计")
    public record Totals(
            @Schema(description = "城市数") long cities,
            @Schema(description = "商会数") long chambers,
            @Schema(description = "温商数") long merchants,
            @Schema(description = "领头雁数") long leading,
            @Schema(description = "挂钩数") long links,
            @Schema(description = "有缺口的城市数") long gaps) {}

    static LiaisonMapView of(LocalDate on, List<CityNode> nodes, List<ProvinceSummary> provinces) {
        return new LiaisonMapView(
                on,
                nodes,
                provinces,
                new Totals(
                        sum(provinces, ProvinceSummary::cities),
                        sum(provinces, ProvinceSummary::chambers),
                        sum(provinces, ProvinceSummary::merchants),
                        sum(provinces, ProvinceSummary::leading),
                        sum(provinces, ProvinceSummary::links),
                        sum(provinces, ProvinceSummary::gaps)));
    }

    private static long sum(List<ProvinceSummary> provinces, ToLongFunction<ProvinceSummary> of) {
        return provinces.stream().mapToLong(of).sum();
    }
}
