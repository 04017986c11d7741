package cn.guiyan.merchant.term;

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

/** The terms of one chamber. */
@Path("/api/v1/chambers/{id}/terms")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "chambers", description = "异地温州商会")
@RolesAllowed({
    Roles.CITY_OFFICE,
    Roles.COUNTY_OFFICE,
    Roles.LEADER,
    Roles.DEPARTMENT,
    Roles.SERVICE_OFFICER,
    Roles.SUPERVISOR,
    Roles.CHAMBER
})
public class TermsOfChamberResource {
    private final ChamberTermService service;

    TermsOfChamberResource(ChamberTermService service) {
        this.service = service;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed({Roles.CITY_OFFICE, Roles.COUNTY_OFFICE})
    @Operation(operationId = "openChamberTerm", summary = "Open a chamber's term of office (商会换届)")
    public ChamberTermView open(@RestPath UUID id, @NotNull @Valid ChamberTermRequest request) {
        return service.open(id, request);
    }

    @GET
    @Operation(operationId = "listChamberTerms", summary = "List a chamber's terms, the last one first (历届任职)")
    public Page<ChamberTermView> list(@RestPath UUID id, @BeanParam @Valid PageQuery page) {
        return service.page(id, page);
    }
}
