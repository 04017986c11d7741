package cn.guiyan.gateway.liaison;

import cn.guiyan.gateway.liaison.LiaisonMapView.City;
import cn.guiyan.gateway.liaison.LiaisonMapView.Province;
import cn.guiyan.gateway.liaison.LiaisonMapView.Representing;
import cn.guiyan.gateway.liaison.LiaisonMapView.Totals;
import cn.guiyan.regions.Region;
import cn.guiyan.regions.Regions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToLongFunction;

/** Draws the map from counts by place: cities are gathered from what lies in them, provinces from their cities. */
final class LiaisonMap {
    private final Regions regions = Regions.standard();
    private final MapFilter wanted;
    private final Set<String> keyCities;
    private final Map<String, MapCounts> cities = new TreeMap<>();
    private final Map<String, MapCounts> provinces = new TreeMap<>();
    private final Map<String, List<City>> nodes = new TreeMap<>();

    /** @param keyCities shown also when there is nothing in them */
    LiaisonMap(MapFilter wanted, Map<String, MapCounts> counts, Collection<String> keyCities) {
        this.wanted = wanted;
        this.keyCities = Set.copyOf(keyCities);
        keyCities.forEach(city -> cities.put(city, MapCounts.NOTHING));
        counts.forEach(this::gather);
        cities.forEach(this::show);
    }

    List<City> nodes() {
        return nodes.values().stream().flatMap(List::stream).toList();
    }

    List<Province> provinces(Map<String, Representing> representing) {
        return provinces.entrySet().stream()
                .map(each -> province(each.getKey(), each.getValue(), representing))
                .toList();
    }

    static Totals totals(List<Province> provinces) {
        return new Totals(
                sum(provinces, Province::cities),
                sum(provinces, Province::chambers),
                sum(provinces, Province::merchants),
                sum(provinces, Province::leading),
                sum(provinces, Province::links),
                sum(provinces, Province::gaps));
    }

    // A code that this version does not know is on no map.
    private void gather(String place, MapCounts counts) {
        regions.cityOf(place)
                .ifPresentOrElse(
                        city -> cities.merge(city.code(), counts, MapCounts::plus),
                        () -> regions.provinceOf(place)
                                .filter(any -> wanted.shows(counts))
                                .ifPresent(province -> provinces.merge(province.code(), counts, MapCounts::plus)));
    }

    private void show(String code, MapCounts counts) {
        if (wanted.shows(counts)) {
            regions.cityOf(code)
                    .ifPresent(city -> regions.provinceOf(code).ifPresent(in -> show(city, in.code(), counts)));
        }
    }

    private void show(Region city, String province, MapCounts counts) {
        if (wanted.province != null && !wanted.province.equals(province)) {
            return;
        }
        provinces.merge(province, counts, MapCounts::plus);
        Region.Position position = city.position();
        nodes.computeIfAbsent(province, any -> new ArrayList<>())
                .add(new City(
                        city.code(),
                        city.name(),
                        province,
                        position == null ? null : position.longitude(),
                        position == null ? null : position.latitude(),
                        keyCities.contains(city.code()),
                        counts.chambers(),
                        counts.merchants(),
                        counts.leading(),
                        counts.links(),
                        counts.gap()));
    }

    private Province province(String code, MapCounts counts, Map<String, Representing> representing) {
        List<City> own = nodes.getOrDefault(code, List.of());
        return new Province(
                code,
                regions.get(code).name(),
                representing.get(code),
                own.size(),
                counts.chambers(),
                counts.merchants(),
                counts.leading(),
                counts.links(),
                own.stream().filter(city -> city.gap() != MapGap.NONE).count());
    }

    private static long sum(List<Province> provinces, ToLongFunction<Province> of) {
        return provinces.stream().mapToLong(of).sum();
    }
}
