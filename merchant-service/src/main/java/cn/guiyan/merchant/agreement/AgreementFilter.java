package cn.guiyan.merchant.agreement;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which agreements to list; what is absent does not narrow. */
public class AgreementFilter {
    @RestQuery
    @Parameter(description = "签订商会")
    public @Nullable UUID chamberId;

    @RestQuery
    @Parameter(description = "代表省份", example = "350000")
    public @Nullable String represents;

    @RestQuery
    public @Nullable AgreementStatus status;

    @RestQuery
    @Parameter(description = "only those whose term has that day", example = "2014-12-31")
    public @Nullable LocalDate on;
}
