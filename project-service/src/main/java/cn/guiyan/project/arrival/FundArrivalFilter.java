package cn.guiyan.project.arrival;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which entries to list; what is absent does not narrow. */
public class FundArrivalFilter {
    @RestQuery
    @Parameter(description = "所在地 code, its descendants included", example = "330304")
    public @Nullable String region;

    @RestQuery
    @Parameter(description = "口径", example = "OUT_OF_PROVINCE")
    public @Nullable String calibre;

    @RestQuery
    @Parameter(description = "状态", example = "RECORDED")
    public @Nullable EntryStatus status;

    @RestQuery
    @Parameter(description = "first business date", example = "2014-07-01")
    public @Nullable LocalDate from;

    @RestQuery
    @Parameter(description = "last business date", example = "2014-07-31")
    public @Nullable LocalDate to;
}
