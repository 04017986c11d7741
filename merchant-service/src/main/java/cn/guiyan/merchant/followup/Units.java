package cn.guiyan.merchant.followup;

import cn.guiyan.http.ProblemException;
import cn.guiyan.merchant.CityOffice;
import cn.guiyan.regions.Region;
import cn.guiyan.regions.RegionKind;
import cn.guiyan.regions.Regions;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The units there are: the office of the city and of every county and zone of today, and the departments of {@code departments.csv}. */
@ApplicationScoped
public class Units {
    private static final String HEADER = "code,name";

    private final List<Unit> departments = departments();
    private final Clock clock;

    Units(Clock clock) {
        this.clock = clock;
    }

    /** All of them: the city's office, the counties' and zones', the departments. */
    public List<Unit> all() {
        Regions regions = Regions.standard();
        Stream<Region> offices = Stream.concat(
                Stream.of(regions.get(CityOffice.REGION)),
                regions.children(CityOffice.REGION, LocalDate.now(clock)).stream()
                        .filter(region -> region.kind() == RegionKind.COUNTY || region.kind() == RegionKind.ZONE));
        return Stream.concat(offices.map(Units::office), departments.stream()).toList();
    }

    /**
     * Refuses what is no unit.
     *
     * @throws ProblemException {@code unknown-unit}, naming the first such code
     */
    public void requireAll(List<String> codes) {
        List<String> known = all().stream().map(Unit::code).toList();
        codes.stream().filter(code -> !known.contains(code)).findFirst().ifPresent(code -> {
            throw new ProblemException(FollowUpProblem.UNKNOWN_UNIT, Map.of("unit", code));
        });
    }

    private static Unit office(Region region) {
        return new Unit(region.code(), region.name() + "经合办", Unit.Kind.REGION_OFFICE);
    }

    private static List<Unit> departments() {
        try (InputStream csv = Objects.requireNonNull(Units.class.getResourceAsStream("departments.csv"))) {
            List<String> lines = new BufferedReader(new InputStreamReader(csv, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
            if (!lines.get(0).equals(HEADER)) {
                throw new IllegalStateException("the first line of departments.csv must be " + HEADER);
            }
            return lines.stream().skip(1).map(Units::department).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Unit department(String line) {
        int comma = line.indexOf(',');
        return new Unit(line.substring(0, comma), line.substring(comma + 1), Unit.Kind.DEPARTMENT);
    }
}
