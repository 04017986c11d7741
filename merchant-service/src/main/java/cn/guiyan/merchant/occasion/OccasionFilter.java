package cn.guiyan.merchant.occasion;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which occasions to list; what is absent does not narrow. */
public class OccasionFilter {
    @RestQuery
    public @Nullable OccasionKind kind;

    @RestQuery
    @Parameter(description = "held on that day or later", example = "2014-01-01")
    public @Nullable LocalDate from;

    @RestQuery
    @Parameter(description = "held on that day or before", example = "2014-12-31")
    public @Nullable LocalDate to;
}
