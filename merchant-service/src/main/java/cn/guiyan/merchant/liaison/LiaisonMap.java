package cn.guiyan.merchant.liaison;

import cn.guiyan.regions.Region;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Draws the map from counts by place: cities are gathered from what lies in them, provinces from their cities. */
final class LiaisonMap {
    private final MapFilter wanted;
    private final Set<String> keyCities;
    private final Map<String, MapCounts> cities = new TreeMap<>();
    private final Map<String, MapCounts> provinces = new TreeMap<>();
    private final Map<String, List<CityNode>> nodes = new TreeMap<>();

    private LiaisonMap(MapFilter wanted, Set<String> keyCities) {
        this.wanted = wanted;
        this.keyCities = keyCities;
    }

    /**
     * @param counts by place
     * @param keyCities shown also when there is nothing in them
     * @param representing the chambers that sign for a province, by province
     */
    static LiaisonMapView draw(
            LocalDate on,
            MapFilter wanted,
            Map<String, MapCounts> counts,
            Collection<String> keyCities,
            Map<String, ChamberAt> representing) {
        LiaisonMap map = new LiaisonMap(wanted, Set.copyOf(keyCities));
        keyCities.forEach(city -> map.cities.put(city, MapCounts.NOTHING));
        counts.forEach(map::gather);
        map.cities.forEach(map::show);
        return LiaisonMapView.of(
                on,
                map.nodes.values().stream().flatMap(List::stream).toList(),
                map.provinces.entrySet().stream()
                        .map(province -> ProvinceSummary.of(
                                province.getKey(),
                                representing.get(province.getKey()),
                                map.nodes.getOrDefault(province.getKey(), List.of()),
                                province.getValue()))
                        .toList());
    }

    private void gather(String place, MapCounts counts) {
        Optional<Region> city = Cities.of(place);
        if (city.isPresent()) {
            cities.merge(city.get().code(), counts, MapCounts::plus);
        } else if (wanted.shows(counts)) {
            Cities.provinceOf(place).ifPresent(province -> provinces.merge(province.code(), counts, MapCounts::plus));
        }
    }

    private void show(String code, MapCounts counts) {
        if (!wanted.shows(counts)) {
            return;
        }
        Region city = Cities.of(code).orElseThrow();
        String province = Cities.provinceOf(code).orElseThrow().code();
        if (wanted.province != null && !wanted.province.equals(province)) {
            return;
        }
        provinces.merge(province, counts, MapCounts::plus);
        nodes.computeIfAbsent(province, any -> new ArrayList<>())
                .add(CityNode.of(city, province, keyCities.contains(code), counts));
    }
}
