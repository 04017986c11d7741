package cn.guiyan.merchant.honour;

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

/** Candidates of the selection rounds over HTTP. */
@Path("/api/v1/candidates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "honours", description = "功勋、先进人物评选")
@RolesAllowed({
    Roles.CITY_OFFICE,
    Roles.COUNTY_OFFICE,
    Roles.LEADER,
    Roles.DEPARTMENT,
    Roles.SERVICE_OFFICER,
    Roles.SUPERVISOR
})
public class CandidateResource {
    private final CandidateService service;

    CandidateResource(CandidateService service) {
        this.service = service;
    }

    @PUT
    @Path("{id}/evidence")
    @RolesAllowed({Roles.CITY_OFFICE, Roles.COUNTY_OFFICE})
    @Operation(
            operationId = "proveCandidate",
            summary = "Replace a candidate's evidence (更新事迹材料)",
            description = "Until the publicity period begins.")
    public CandidateView prove(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable IfMatch ifMatch,
            @NotNull @Valid EvidenceRequest request) {
        return service.prove(id, IfMatch.orMissing(ifMatch), request);
    }

    @POST
    @Path("{id}/objections")
    @Idempotent
    @RolesAllowed(Roles.CITY_OFFICE)
    @Operation(
            operationId = "objectToCandidate",
            summary = "Enter an objection raised during the publicity period (登记异议)")
    public CandidateView object(@RestPath UUID id, @NotNull @Valid ObjectionRequest request) {
        return service.object(id, request);
    }

    @POST
    @Path("{id}/objections/{number}/resolution")
    @Idempotent
    @RolesAllowed(Roles.CITY_OFFICE)
    @Operation(operationId = "resolveObjection", summary = "Say how an objection was dealt with (处理异议)")
    public CandidateView resolve(@RestPath UUID id, @RestPath int number, @NotNull @Valid ResolutionRequest request) {
        return service.resolve(id, number, request);
    }

    @GET
    @Path("{id}/objections")
    @RolesAllowed({Roles.CITY_OFFICE, Roles.SUPERVISOR})
    @Operation(
            operationId = "listObjections",
            summary = "Objections to a candidate (异议)",
            description = "Not for the office that nominates.")
    public List<ObjectionView> objections(@RestPath UUID id) {
        return service.objections(id);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "readCandidate", summary = "Read a candidate with the evidence")
    public CandidateView read(@RestPath UUID id) {
        return service.read(id);
    }

    @GET
    @Path("{id}/history")
    @Operation(operationId = "readCandidateHistory", summary = "Who changed what, newest first (变更记录)")
    public List<HistoryEntry> history(
            @RestPath UUID id,
            @RestQuery @Nullable @Parameter(description = "only changes before this version") Long before,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return service.history(id, before, limit);
    }
}
