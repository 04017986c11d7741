package cn.guiyan.merchant.occasion;

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

/** Occasions, and what was signed there, over HTTP. */
@Path("/api/v1/occasions")
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
public class OccasionResource {
    private final OccasionService service;
    private final SigningService signings;

    OccasionResource(OccasionService service, SigningService signings) {
        this.service = service;
        this.signings = signings;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(Roles.CITY_OFFICE)
    @Operation(operationId = "announceOccasion", summary = "Enter an occasion (年会、推介会、温州人大会)")
    public OccasionView announce(@NotNull @Valid OccasionRequest request) {
        return service.announce(request);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Roles.CITY_OFFICE)
    @Operation(operationId = "describeOccasion", summary = "Rewrite an occasion's record")
    public OccasionView describe(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable IfMatch ifMatch,
            @NotNull @Valid OccasionRequest request) {
        return service.describe(id, IfMatch.orMissing(ifMatch), request);
    }

    @POST
    @Path("{id}/signings")
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed({Roles.CITY_OFFICE, Roles.COUNTY_OFFICE})
    @Operation(operationId = "signOnOccasion", summary = "Enter a project signed on the occasion (签约)")
    public SigningView sign(@RestPath UUID id, @NotNull @Valid SigningRequest request) {
        return signings.sign(id, request);
    }

    @GET
    @Path("{id}/signings")
    @Operation(
            operationId = "listOccasionSignings",
            summary = "List what was signed on the occasion, by region (签约项目)",
            description = "Within the caller's region.")
    public Page<SigningView> signings(
            @RestPath UUID id,
            @RestQuery @Nullable @Parameter(description = "落户区域 code, its descendants included", example = "330381")
                    String region,
            @BeanParam @Valid PageQuery page) {
        return signings.page(id, region, page);
    }

    @GET
    @Path("{id}/statistics")
    @Operation(
            operationId = "readOccasionStatistics",
            summary = "What was signed on the occasion, and how much of it has landed (签约与落地统计)",
            description = "Within the caller's region.")
    public OccasionStatistics statistics(
            @RestPath UUID id,
            @RestQuery @Nullable @Parameter(description = "落户区域 code, its descendants included", example = "330381")
                    String region) {
        return signings.statistics(id, region);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "readOccasion", summary = "Read an occasion's record")
    public OccasionView read(@RestPath UUID id) {
        return service.read(id);
    }

    @GET
    @Operation(operationId = "listOccasions", summary = "List occasions, latest first")
    public Page<OccasionSummary> list(@BeanParam @Valid OccasionFilter filter, @BeanParam @Valid PageQuery page) {
        return service.page(filter, page);
    }

    @GET
    @Path("{id}/history")
    @Operation(operationId = "readOccasionHistory", summary = "Who changed what, newest first (变更记录)")
    public List<HistoryEntry> history(
            @RestPath UUID id,
            @RestQuery @Nullable @Parameter(description = "only changes before this version") Long before,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return service.history(id, before, limit);
    }
}
