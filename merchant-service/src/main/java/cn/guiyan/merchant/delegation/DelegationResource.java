package cn.guiyan.merchant.delegation;

import cn.guiyan.access.Roles;
import cn.guiyan.http.Idempotent;
import cn.guiyan.http.IfMatch;
import cn.guiyan.http.Page;
import cn.guiyan.http.PageQuery;
import cn.guiyan.http.Purpose;
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
import java.time.LocalDate;
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

/** Delegations over HTTP. */
@Path("/api/v1/delegations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "delegations", description = "组团回乡考察")
@RolesAllowed({
    Roles.CITY_OFFICE,
    Roles.COUNTY_OFFICE,
    Roles.LEADER,
    Roles.DEPARTMENT,
    Roles.SERVICE_OFFICER,
    Roles.SUPERVISOR
})
public class DelegationResource {
    private final DelegationService service;

    DelegationResource(DelegationService service) {
        this.service = service;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(Roles.CITY_OFFICE)
    @Operation(operationId = "planDelegation", summary = "Plan a delegation; it gets the next batch (考察团建档)")
    public DelegationView plan(@NotNull @Valid DelegationRequest request) {
        return service.plan(request);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Roles.CITY_OFFICE)
    @Operation(operationId = "describeDelegation", summary = "Rewrite a delegation that is not closed (更新考察团)")
    public DelegationView describe(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable IfMatch ifMatch,
            @NotNull @Valid DelegationRequest request) {
        return service.describe(id, IfMatch.orMissing(ifMatch), request);
    }

    @POST
    @Path("{id}/reception")
    @Idempotent
    @RolesAllowed(Roles.CITY_OFFICE)
    @Operation(operationId = "receiveDelegation", summary = "A planned delegation has come (接待)")
    public DelegationView receive(@RestPath UUID id) {
        return service.receive(id);
    }

    @POST
    @Path("{id}/closure")
    @Idempotent
    @RolesAllowed(Roles.CITY_OFFICE)
    @Operation(operationId = "closeDelegation", summary = "Close a received delegation (办结)")
    public DelegationView close(@RestPath UUID id) {
        return service.close(id);
    }

    @POST
    @Path("{id}/intentions/{intentionId}/project")
    @Idempotent
    @RolesAllowed({Roles.CITY_OFFICE, Roles.COUNTY_OFFICE})
    @Operation(
            operationId = "nameIntentionProject",
            summary = "Name the project that an intention became, once (意向转化为项目)",
            description = "By the office of the intention's region, or the city's; also when the delegation is closed.")
    public DelegationView nameProject(
            @RestPath UUID id, @RestPath UUID intentionId, @NotNull @Valid IntentionProjectRequest request) {
        return service.nameProject(id, intentionId, request.projectId());
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "readDelegation", summary = "Read a delegation (考察团)")
    public DelegationView read(
            @RestPath UUID id,
            @RestQuery @Nullable @Purpose @Parameter(description = Purpose.DESCRIPTION) String purpose) {
        return service.read(id, purpose);
    }

    @GET
    @Operation(operationId = "listDelegations", summary = "List delegations, the latest batch first (考察团列表)")
    public Page<DelegationSummary> list(@BeanParam @Valid DelegationFilter filter, @BeanParam @Valid PageQuery page) {
        return service.page(filter, page);
    }

    @GET
    @Path("statistics")
    @Operation(
            operationId = "readDelegationStatistics",
            summary = "Batches, chambers, person-times and intentions of a time (批次、商会、人次)",
            description = "Of delegations that were received and arrived from the first day to the last.")
    public DelegationStatistics statistics(
            @RestQuery @Nullable @Parameter(example = "2014-01-01") LocalDate from,
            @RestQuery @Nullable @Parameter(example = "2014-07-13") LocalDate to) {
        return service.statistics(from, to);
    }

    @GET
    @Path("{id}/history")
    @Operation(operationId = "readDelegationHistory", summary = "Who changed what, newest first (变更记录)")
    public List<HistoryEntry> history(
            @RestPath UUID id,
            @RestQuery @Nullable @Parameter(description = "only changes before this version") Long before,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return service.history(id, before, limit);
    }
}
