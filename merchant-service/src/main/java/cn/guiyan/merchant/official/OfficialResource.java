package cn.guiyan.merchant.official;

import cn.guiyan.access.Roles;
import cn.guiyan.http.Idempotent;
import cn.guiyan.http.IfMatch;
import cn.guiyan.http.Page;
import cn.guiyan.http.PageQuery;
import cn.guiyan.journal.HistoryEntry;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Officials over HTTP. */
@Path("/api/v1/officials")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "officials", description = "市领导与挂钩干部")
@RolesAllowed({
    Roles.CITY_OFFICE,
    Roles.COUNTY_OFFICE,
    Roles.LEADER,
    Roles.DEPARTMENT,
    Roles.SERVICE_OFFICER,
    Roles.SUPERVISOR
})
public class OfficialResource {
    private final OfficialService service;

    OfficialResource(OfficialService service) {
        this.service = service;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed({Roles.CITY_OFFICE, Roles.COUNTY_OFFICE})
    @Operation(operationId = "appointOfficial", summary = "Enter an official in a post (干部建档)")
    public OfficialView appoint(@NotNull @Valid OfficialRequest request) {
        return service.appoint(request);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({Roles.CITY_OFFICE, Roles.COUNTY_OFFICE})
    @Operation(operationId = "describeOfficial", summary = "Rewrite an official's record, or end the tenure (任期届满)")
    public OfficialView describe(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable IfMatch ifMatch,
            @NotNull @Valid OfficialRequest request) {
        return service.describe(id, IfMatch.orMissing(ifMatch), request);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "readOfficial", summary = "Read an official's record")
    public OfficialView read(@RestPath UUID id) {
        return service.read(id);
    }

    @GET
    @Operation(operationId = "listOfficials", summary = "List officials by name (市领导与挂钩干部)")
    public Page<OfficialView> list(@BeanParam @Valid OfficialFilter filter, @BeanParam @Valid PageQuery page) {
        return service.page(filter, page);
    }

    @GET
    @Path("{id}/history")
    @Operation(operationId = "readOfficialHistory", summary = "Who changed what, newest first (变更记录)")
    public List<HistoryEntry> history(
            @RestPath UUID id,
            @RestQuery @Nullable @Parameter(description = "only changes before this version") Long before,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return service.history(id, before, limit);
    }
}
