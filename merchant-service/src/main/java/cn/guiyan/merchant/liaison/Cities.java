package cn.guiyan.merchant.liaison;

import cn.guiyan.http.CommonProblem;
import cn.guiyan.http.ProblemException;
import cn.guiyan.regions.Region;
import cn.guiyan.regions.Regions;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The cities of the liaison map: prefectures, and provinces without any, such as 上海 (直辖市、特别行政区). */
final class Cities {
    private static final Regions REGIONS = Regions.standard();

    private Cities() {}

    /** The city that a place is, or lies in; none for a province as a whole. */
    static Optional<Region> of(String place) {
        return REGIONS.cityOf(place);
    }

    /** The province of a place; a province's own is itself. */
    static Optional<Region> provinceOf(String place) {
        return REGIONS.provinceOf(place);
    }

    /**
     * The city of that code.
     *
     * @throws ProblemException {@code unknown-region} when it is none
     */
    static Region require(String field, String code) {
        return REGIONS.find(code)
                .filter(REGIONS::isCity)
                .orElseThrow(
                        () -> new ProblemException(CommonProblem.UNKNOWN_REGION, Map.of("field", field, "code", code)));
    }

    /** The codes of a place and of everything in it. */
    static List<String> within(String place) {
        return List.copyOf(REGIONS.withDescendants(place));
    }

    /** The name of a region, such as 福州市. */
    static String name(String code) {
        return REGIONS.get(code).name();
    }
}
