package cn.guiyan.merchant.official;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which officials to list; what is absent does not narrow. */
public class OfficialFilter {
    @RestQuery
    @Parameter(description = "所属区域 code, its descendants included", example = "330304")
    public @Nullable String region;

    @RestQuery
    public @Nullable OfficialKind kind;

    @RestQuery
    @Parameter(description = "only those in post on that day", example = "2014-06-30")
    public @Nullable LocalDate on;
}
