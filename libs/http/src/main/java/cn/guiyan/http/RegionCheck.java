package cn.guiyan.http;

import cn.guiyan.access.Caller;
import cn.guiyan.regions.Region;
import cn.guiyan.regions.RegionKind;
import cn.guiyan.regions.Regions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/** Whether region codes that came from outside are regions, were so on a date, and are the caller's to write for. */
@ApplicationScoped
public class RegionCheck {
    private final Regions regions = Regions.standard();
    private final Set<String> city = regions.withDescendants(regions.city().code());
    private final Caller caller;

    RegionCheck(Caller caller) {
        this.caller = caller;
    }

    /** The region of that code, or the problem {@code unknown-region} naming the field. */
    public Region require(String field, String code) {
        return regions.find(code)
                .orElseThrow(
                        () -> new ProblemException(CommonProblem.UNKNOWN_REGION, Map.of("field", field, "code", code)));
    }

    /** The same, for a code that has to be of one kind. */
    public void requireKind(String field, String code, RegionKind kind) {
        if (require(field, code).kind() != kind) {
            throw new ProblemException(CommonProblem.UNKNOWN_REGION, Map.of("field", field, "code", code));
        }
    }

    /** Refuses a region outside the city, and one whose records the caller's office does not keep. */
    public void requireInScope(String region) {
        require("region", region);
        if (!city.contains(region)) {
            throw new ProblemException(CommonProblem.UNKNOWN_REGION, Map.of("field", "region", "code", region));
        }
        requireKept(region);
    }

    /** Refuses a change of a record of a region that the caller's office does not keep, even if they may see it. */
    public void requireKept(String region) {
        if (!caller.keeps().contains(region)) {
            throw new ProblemException(CommonProblem.REGION_OUT_OF_SCOPE, Map.of("region", region));
        }
    }

    /** Refuses a business date on which the region did not exist. */
    public void requireValidOn(String region, LocalDate date) {
        if (!require("region", region).isValidOn(date)) {
            throw new ProblemException(CommonProblem.REGION_NOT_VALID, Map.of("region", region, "date", date));
        }
    }

    /** The codes that a filter by one region covers. */
    public Set<String> covered(String field, String code) {
        require(field, code);
        return regions.withDescendants(code);
    }
}
