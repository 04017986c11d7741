package cn.guiyan.target.plan;

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

/** Plans over HTTP. */
@Path("/api/v1/plans")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "plans", description = "年度任务计划")
@RolesAllowed({
    Roles.CITY_OFFICE,
    Roles.COUNTY_OFFICE,
    Roles.LEADER,
    Roles.DEPARTMENT,
    Roles.SERVICE_OFFICER,
    Roles.SUPERVISOR
})
public class PlanResource {
    private final PlanService service;

    PlanResource(PlanService service) {
        this.service = service;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(Roles.CITY_OFFICE)
    @Operation(
            operationId = "draftPlan",
            summary = "Draft a year's plan for one calibre (拟定计划)",
            description = "One per year and calibre.")
    public PlanView draft(@NotNull @Valid PlanRequest request) {
        return service.draft(request);
    }

    @PUT
    @Path("{id}/targets")
    @RolesAllowed(Roles.CITY_OFFICE)
    @Operation(
            operationId = "dividePlan",
            summary = "Give a draft its target tree (分解任务)",
            description = "City, counties and zones, towns; departments as leaves. Replaces the tree before.")
    public PlanView divide(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable IfMatch ifMatch,
            @NotNull @Valid TargetsRequest request) {
        return service.divide(id, IfMatch.orMissing(ifMatch), request);
    }

    @POST
    @Path("{id}/release")
    @Idempotent
    @RolesAllowed(Roles.CITY_OFFICE)
    @Operation(
            operationId = "releasePlan",
            summary = "Release a plan, which stays as it is from then on (下达任务)",
            description = "At every node with children they and the reserve sum to its amount.")
    public PlanView release(@RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) @Nullable IfMatch ifMatch) {
        return service.release(id, IfMatch.orMissing(ifMatch));
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "readPlan", summary = "Read a plan with its target tree")
    public PlanView read(@RestPath UUID id) {
        return service.read(id);
    }

    @GET
    @Operation(operationId = "listPlans", summary = "List plans, the newest year first")
    public Page<PlanSummaryView> list(
            @RestQuery @Nullable @Parameter(description = "年度", example = "2014") Integer year,
            @BeanParam @Valid PageQuery page) {
        return service.page(year, page);
    }

    @GET
    @Path("{id}/history")
    @Operation(operationId = "readPlanHistory", summary = "Who changed what, newest first (变更记录)")
    public List<HistoryEntry> history(
            @RestPath UUID id,
            @RestQuery @Nullable @Parameter(description = "only changes before this version") Long before,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return service.history(id, before, limit);
    }
}
