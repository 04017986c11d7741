package cn.guiyan.merchant.occasion;

import cn.guiyan.access.Roles;
import cn.guiyan.http.Idempotent;
import cn.guiyan.http.IfMatch;
import cn.guiyan.journal.HistoryEntry;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What was signed on occasions over HTTP. */
@Path("/api/v1/occasion-signings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "occasions", description = "年会、推介会、温州人大会")
@RolesAllowed({
    Roles.CITY_OFFICE,
    Roles.COUNTY_OFFICE,
    Roles.LEADER,
    Roles.DEPARTMENT,
    Roles.SERVICE_OFFICER,
    Roles.SUPERVISOR
})
public class SigningResource {
    private final SigningService service;

    SigningResource(SigningService service) {
        this.service = service;
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({Roles.CITY_OFFICE, Roles.COUNTY_OFFICE})
    @Operation(operationId = "describeOccasionSigning", summary = "Correct a signing that has not landed")
    public SigningView describe(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable IfMatch ifMatch,
            @NotNull @Valid SigningRequest request) {
        return service.describe(id, IfMatch.orMissing(ifMatch), request);
    }

    @POST
    @Path("{id}/landing")
    @Idempotent
    @RolesAllowed({Roles.CITY_OFFICE, Roles.COUNTY_OFFICE})
    @Operation(operationId = "landOccasionSigning", summary = "Name the project that the signing has become (签约落地)")
    public SigningView land(@RestPath UUID id, @NotNull @Valid LandingRequest request) {
        return service.land(id, request);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "readOccasionSigning", summary = "Read a signing")
    public SigningView read(@RestPath UUID id) {
        return service.read(id);
    }

    @GET
    @Path("{id}/history")
    @Operation(operationId = "readOccasionSigningHistory", summary = "Who changed what, newest first (变更记录)")
    public List<HistoryEntry> history(
            @RestPath UUID id,
            @RestQuery @Nullable @Parameter(description = "only changes before this version") Long before,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return service.history(id, before, limit);
    }
}
