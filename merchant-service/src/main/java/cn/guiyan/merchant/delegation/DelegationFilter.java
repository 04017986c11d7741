package cn.guiyan.merchant.delegation;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which delegations to list; what is absent does not narrow. */
public class DelegationFilter {
    @RestQuery
    @Parameter(description = "arrived on this day or later", example = "2014-01-01")
    public @Nullable LocalDate from;

    @RestQuery
    @Parameter(description = "arrived on this day or earlier", example = "2014-07-31")
    public @Nullable LocalDate to;

    @RestQuery
    public @Nullable DelegationStatus status;
}
