package cn.guiyan.project.arrival;

import cn.guiyan.access.Roles;
import cn.guiyan.http.Idempotent;
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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The fund-arrival ledger over HTTP. */
@Path("/api/v1/fund-arrivals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "fund-arrivals", description = "到位资金台账")
@RolesAllowed({
    Roles.CITY_OFFICE,
    Roles.COUNTY_OFFICE,
    Roles.LEADER,
    Roles.DEPARTMENT,
    Roles.SERVICE_OFFICER,
    Roles.SUPERVISOR
})
public class FundArrivalResource {
    private final FundArrivalService service;

    FundArrivalResource(FundArrivalService service) {
        this.service = service;
    }

    @POST
    @Path("{id}/verification")
    @Idempotent
    @RolesAllowed(Roles.CITY_OFFICE)
    @Operation(
            operationId = "verifyFundArrival",
            summary = "Verify an entry, which counts from then on (核实)",
            description = "Not by the person who recorded it.")
    public FundArrivalView verify(@RestPath UUID id) {
        return service.verify(id);
    }

    @POST
    @Path("{id}/reversal")
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(Roles.CITY_OFFICE)
    @Operation(
            operationId = "reverseFundArrival",
            summary = "Take an entry back by an entry of the opposite amount (冲销)")
    public FundArrivalView reverse(@RestPath UUID id, @NotNull @Valid ReversalRequest request) {
        return service.reverse(id, request.reason());
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "readFundArrival", summary = "Read a ledger entry")
    public FundArrivalView read(@RestPath UUID id) {
        return service.read(id);
    }

    @GET
    @Operation(operationId = "listFundArrivals", summary = "List ledger entries, newest business date first")
    public Page<FundArrivalView> list(@BeanParam @Valid FundArrivalFilter filter, @BeanParam @Valid PageQuery page) {
        return service.page(null, filter, page);
    }

    @GET
    @Path("{id}/history")
    @Operation(operationId = "readFundArrivalHistory", summary = "Who changed what, newest first (变更记录)")
    public List<HistoryEntry> history(
            @RestPath UUID id,
            @RestQuery @Nullable @Parameter(description = "only changes before this version") Long before,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return service.history(id, before, limit);
    }
}
