package cn.guiyan.gateway.liaison;

import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What the liaison map shows and counts; what is absent does not narrow. */
public class MapFilter {
    @RestQuery
    @Parameter(description = "省份 code", example = "350000")
    public @Nullable String province;

    @RestQuery
    @Parameter(
            description = "温商籍贯、选派单位所属区域 code, its descendants included: only cities with their merchants or officers",
            example = "330304")
    public @Nullable String region;

    @RestQuery
    @Pattern(regexp = "PROVINCE|PREFECTURE|COUNTY")
    @Parameter(
            description = "商会级别: PROVINCE 省级, PREFECTURE 地市级, COUNTY 县级; only cities with such a chamber",
            example = "PREFECTURE")
    public @Nullable String level;

    @RestQuery
    @Pattern(regexp = "[A-T]")
    @Parameter(description = "行业 GB/T 4754 section: only cities with such merchants", example = "C")
    public @Nullable String industry;

    @RestQuery
    @Parameter(description = "as of that day; today unless given", example = "2014-06-30")
    public @Nullable LocalDate on;

    /** Whether a place with these counts is shown. */
    boolean shows(MapCounts counts) {
        return (level == null || counts.chambers() > 0)
                && (industry == null || counts.merchants() > 0)
                && (region == null || counts.merchants() > 0 || counts.links() > 0);
    }
}
