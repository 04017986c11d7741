package cn.guiyan.merchant.register;

import cn.guiyan.access.DataClass;
import cn.guiyan.access.Impersonal;
import cn.guiyan.regions.Region;
import cn.guiyan.regions.RegionKind;
import cn.guiyan.regions.Regions;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far canvassing has come (地毯式摸排), by where the merchants live now; places are in the order of their codes. */
@Schema(description = "摸排进度 by province and city")
public record CanvassingProgress(Counts total, List<Province> provinces) {
    /**
     * The merchants of a place.
     *
     * @param visited all but UNVISITED
     * @param visitedPercent of all, two decimals, truncated; 0.00 where there is nobody
     */
    @Schema(name = "CanvassingCounts", description = "摸排人数")
    public record Counts(
            @Schema(description = "合计") long all,
            @Schema(description = "各状态人数") Map<Canvassing, Long> statuses,
            @Schema(description = "已摸排人数") long visited,

            @Schema(description = "摸排率 %", examples = "64.16")
            BigDecimal visitedPercent) {

        static Counts of(Stream<Row> rows) {
            Map<Canvassing, Long> statuses = new EnumMap<>(Canvassing.class);
            for (Canvassing status : Canvassing.values()) {
                statuses.put(status, 0L);
            }
            rows.forEach(row -> statuses.merge(row.status(), row.count(), Long::sum));
            long all = statuses.values().stream().mapToLong(Long::longValue).sum();
            long visited = all - statuses.getOrDefault(Canvassing.UNVISITED, 0L);
            return new Counts(all, statuses, visited, percent(visited, all));
        }

        private static BigDecimal percent(long visited, long all) {
            return BigDecimal.valueOf(visited)
                    .movePointRight(2)
                    .divide(BigDecimal.valueOf(Math.max(all, 1)), 2, RoundingMode.DOWN);
        }
    }

    /** A city; a municipality and a province without a known city are their own. */
    @Schema(name = "CanvassingCity", description = "城市摸排进度")
    @Impersonal(DataClass.PUBLIC)
    public record City(String code, String name, Counts counts) {}

    /** A province with its cities. */
    @Schema(name = "CanvassingProvince", description = "省份摸排进度")
    @Impersonal(DataClass.PUBLIC)
    public record Province(String code, String name, Counts counts, List<City> cities) {}

    /** Merchants of one status who live in one place. */
    record Row(String place, Canvassing status, long count) {}

    static CanvassingProgress of(List<Row> rows) {
        Map<String, Map<String, List<Row>>> byProvince = new TreeMap<>();
        for (Row row : rows) {
            byProvince
                    .computeIfAbsent(above(row.place(), RegionKind.PROVINCE).code(), code -> new TreeMap<>())
                    .computeIfAbsent(above(row.place(), RegionKind.PREFECTURE).code(), code -> new ArrayList<>())
                    .add(row);
        }
        return new CanvassingProgress(
                Counts.of(rows.stream()),
                byProvince.entrySet().stream()
                        .map(province -> province(province.getKey(), province.getValue()))
                        .toList());
    }

    private static Province province(String code, Map<String, List<Row>> cities) {
        return new Province(
                code,
                name(code),
                Counts.of(cities.values().stream().flatMap(List::stream)),
                cities.entrySet().stream()
                        .map(city -> new City(city.getKey(), name(city.getKey()), Counts.of(city.getValue().stream())))
                        .toList());
    }

    /** The place itself or the one above it that is of a kind; the highest there is, when none is. */
    private static Region above(String place, RegionKind kind) {
        Region own = Regions.standard().get(place);
        List<Region> chain = Stream.concat(Stream.of(own), Regions.standard().ancestors(place).stream())
                .toList();
        return chain.stream()
                .filter(region -> region.kind() == kind)
                .findFirst()
                .orElse(chain.get(chain.size() - 1));
    }

    private static String name(String code) {
        return Regions.standard().get(code).shortName();
    }
}
