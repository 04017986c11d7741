package cn.guiyan.merchant.chamber;

import cn.guiyan.access.Roles;
import cn.guiyan.http.Idempotent;
import cn.guiyan.http.IfMatch;
import cn.guiyan.http.Page;
import cn.guiyan.http.PageQuery;
import cn.guiyan.http.Purpose;
import cn.guiyan.journal.HistoryEntry;
import cn.guiyan.merchant.naming.NamedRecords;
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

/** The chambers' files over HTTP. */
@Path("/api/v1/chambers")
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
public class ChamberResource {
    private final ChamberService service;

    ChamberResource(ChamberService service) {
        this.service = service;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed({Roles.CITY_OFFICE, Roles.COUNTY_OFFICE})
    @Operation(operationId = "openChamber", summary = "Open a chamber's file (商会建档)")
    public ChamberView open(@NotNull @Valid ChamberRequest request) {
        return service.open(request);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({Roles.CITY_OFFICE, Roles.COUNTY_OFFICE})
    @Operation(operationId = "describeChamber", summary = "Rewrite a chamber's file")
    public ChamberView describe(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable IfMatch ifMatch,
            @NotNull @Valid ChamberRequest request) {
        return service.describe(id, IfMatch.orMissing(ifMatch), request);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "readChamber", summary = "Read a chamber's file")
    public ChamberView read(
            @RestPath UUID id,
            @RestQuery @Nullable @Purpose @Parameter(description = Purpose.DESCRIPTION) String purpose) {
        return service.read(id, purpose);
    }

    @GET
    @Operation(operationId = "listChambers", summary = "Find chambers (商会检索)")
    public Page<ChamberView> list(
            @BeanParam @Valid ChamberFilter filter,
            @RestQuery
                    @Nullable
                    @Parameter(description = "name (by pinyin), -name, recent or -recent", example = "name")
                    String sort,
            @BeanParam @Valid PageQuery page) {
        return service.page(filter, NamedRecords.sorting(sort), page);
    }

    @GET
    @Path("representing/{province}")
    @Operation(
            operationId = "readRepresentingChamber",
            summary = "The chamber that signs for a province, and since when (代表省域商会签约的商会)")
    public RepresentationView representing(
            @RestPath @Parameter(description = "省份 code", example = "350000") String province) {
        return service.representing(province);
    }

    @GET
    @Path("{id}/history")
    @Operation(operationId = "readChamberHistory", summary = "Who changed what, newest first (变更记录)")
    public List<HistoryEntry> history(
            @RestPath UUID id,
            @RestQuery @Nullable @Parameter(description = "only changes before this version") Long before,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return service.history(id, before, limit);
    }
}
