package cn.guiyan.project.arrival;

import cn.guiyan.access.Roles;
import cn.guiyan.http.Idempotent;
import cn.guiyan.http.Page;
import cn.guiyan.http.PageQuery;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/** One project's part of the ledger. */
@Path("/api/v1/projects/{id}/fund-arrivals")
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
public class ProjectLedgerResource {
    private final FundArrivalService service;

    ProjectLedgerResource(FundArrivalService service) {
        this.service = service;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed({Roles.CITY_OFFICE, Roles.COUNTY_OFFICE})
    @Operation(operationId = "recordFundArrival", summary = "Record funds that arrived (到位资金录入)")
    public FundArrivalView record(@RestPath UUID id, @NotNull @Valid FundArrivalRequest request) {
        return service.record(id, request);
    }

    @GET
    @Operation(operationId = "listProjectFundArrivals", summary = "List a project's ledger entries")
    public Page<FundArrivalView> list(
            @RestPath UUID id, @BeanParam @Valid FundArrivalFilter filter, @BeanParam @Valid PageQuery page) {
        return service.page(id, filter, page);
    }
}
