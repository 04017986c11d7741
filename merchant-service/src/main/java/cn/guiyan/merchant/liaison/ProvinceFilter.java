package cn.guiyan.merchant.liaison;

import cn.guiyan.merchant.chamber.ChamberLevel;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What a province shows; what is absent does not narrow. Officers are shown whoever is asked for: a city is covered or it is not. */
public class ProvinceFilter {
    @RestQuery
    @Parameter(description = "温商籍贯 code, its descendants included: only their leading merchants", example = "330304")
    public @Nullable String region;

    @RestQuery
    @Parameter(description = "商会级别: only such chambers")
    public @Nullable ChamberLevel level;

    @RestQuery
    @Pattern(regexp = "[A-T]")
    @Parameter(description = "行业 GB/T 4754 section: only such leading merchants", example = "C")
    public @Nullable String industry;

    @RestQuery
    @Parameter(description = "as of that day; today unless given", example = "2014-06-30")
    public @Nullable LocalDate on;

    /** The same as a filter of the map, which then shows this province alone. */
    MapFilter of(String province) {
        MapFilter filter = new MapFilter();
        filter.province = province;
        filter.region = region;
        filter.level = level;
        filter.industry = industry;
        filter.on = on;
        return filter;
    }
}
