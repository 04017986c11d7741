package cn.guiyan.merchant.honour;

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

/** Selection rounds over HTTP. */
@Path("/api/v1/selection-rounds")
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
public class SelectionRoundResource {
    private final SelectionRoundService service;
    private final CandidateService candidates;

    SelectionRoundResource(SelectionRoundService service, CandidateService candidates) {
        this.service = service;
        this.candidates = candidates;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(Roles.CITY_OFFICE)
    @Operation(operationId = "openSelectionRound", summary = "Open a round for nominations (开展评选)")
    public SelectionRoundView open(@NotNull @Valid SelectionRoundRequest request) {
        return service.open(request);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Roles.CITY_OFFICE)
    @Operation(
            operationId = "describeSelectionRound",
            summary = "Rewrite what is announced, while nominations are taken")
    public SelectionRoundView describe(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable IfMatch ifMatch,
            @NotNull @Valid SelectionRoundRequest request) {
        return service.describe(id, IfMatch.orMissing(ifMatch), request);
    }

    @POST
    @Path("{id}/review")
    @Idempotent
    @RolesAllowed(Roles.CITY_OFFICE)
    @Operation(operationId = "reviewSelectionRound", summary = "Close nominations and review them (评审)")
    public SelectionRoundView review(@RestPath UUID id) {
        return service.review(id);
    }

    @POST
    @Path("{id}/publicity")
    @Idempotent
    @RolesAllowed(Roles.CITY_OFFICE)
    @Operation(
            operationId = "publishSelectionRound",
            summary = "Show the candidates to the public (公示)",
            description = "For five days at least, unless the office has set another number.")
    public SelectionRoundView publish(@RestPath UUID id, @NotNull @Valid PublicityRequest request) {
        return service.publish(id, request);
    }

    @POST
    @Path("{id}/decision")
    @Idempotent
    @RolesAllowed(Roles.CITY_OFFICE)
    @Operation(
            operationId = "decideSelectionRound",
            summary = "Decide who is selected, after the publicity period (评选决定)",
            description = "Nobody is selected against whom an objection is open.")
    public SelectionRoundView decide(@RestPath UUID id, @NotNull @Valid DecisionRequest request) {
        return service.decide(id, request);
    }

    @POST
    @Path("{id}/cancellation")
    @Idempotent
    @RolesAllowed(Roles.CITY_OFFICE)
    @Operation(operationId = "cancelSelectionRound", summary = "Give a round up (取消评选)")
    public SelectionRoundView cancel(@RestPath UUID id, @NotNull @Valid CancellationRequest request) {
        return service.cancel(id, request);
    }

    @POST
    @Path("{id}/candidates")
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed({Roles.CITY_OFFICE, Roles.COUNTY_OFFICE})
    @Operation(
            operationId = "nominateCandidate",
            summary = "Nominate a merchant or a chamber (推荐候选人)",
            description = "An office nominates its own.")
    public CandidateView nominate(@RestPath UUID id, @NotNull @Valid CandidateRequest request) {
        return candidates.nominate(id, request);
    }

    @GET
    @Path("{id}/candidates")
    @Operation(
            operationId = "listCandidates",
            summary = "List a round's candidates, as they were nominated (候选人)",
            description = "Within the caller's region.")
    public Page<CandidateView> candidates(@RestPath UUID id, @BeanParam @Valid PageQuery page) {
        return candidates.page(id, page);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "readSelectionRound", summary = "Read a selection round")
    public SelectionRoundView read(@RestPath UUID id) {
        return service.read(id);
    }

    @GET
    @Operation(operationId = "listSelectionRounds", summary = "List selection rounds, latest year first")
    public Page<SelectionRoundView> list(@RestQuery @Nullable RoundState state, @BeanParam @Valid PageQuery page) {
        return service.page(state, page);
    }

    @GET
    @Path("{id}/history")
    @Operation(operationId = "readSelectionRoundHistory", summary = "Who changed what, newest first (变更记录)")
    public List<HistoryEntry> history(
            @RestPath UUID id,
            @RestQuery @Nullable @Parameter(description = "only changes before this version") Long before,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return service.history(id, before, limit);
    }
}
