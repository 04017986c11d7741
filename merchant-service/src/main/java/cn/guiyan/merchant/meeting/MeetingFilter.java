package cn.guiyan.merchant.meeting;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which meetings to list; what is absent does not narrow. */
public class MeetingFilter {
    @RestQuery
    @Parameter(description = "first day", example = "2014-07-01")
    public @Nullable LocalDate from;

    @RestQuery
    @Parameter(description = "last day", example = "2014-07-31")
    public @Nullable LocalDate to;

    @RestQuery
    public @Nullable UUID delegationId;

    @RestQuery
    public @Nullable MeetingKind kind;
}
