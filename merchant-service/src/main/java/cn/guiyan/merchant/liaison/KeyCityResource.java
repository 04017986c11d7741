package cn.guiyan.merchant.liaison;

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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Key cities over HTTP. */
@Path("/api/v1/key-cities")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "liaison", description = "挂钩联系、温商联络图")
@RolesAllowed({
    Roles.CITY_OFFICE,
    Roles.COUNTY_OFFICE,
    Roles.LEADER,
    Roles.DEPARTMENT,
    Roles.SERVICE_OFFICER,
    Roles.SUPERVISOR
})
public class KeyCityResource {
    private final KeyCityService service;

    KeyCityResource(KeyCityService service) {
        this.service = service;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(Roles.CITY_OFFICE)
    @Operation(operationId = "nameKeyCity", summary = "Name a key city (列为重点城市)")
    public KeyCityView name(@NotNull @Valid KeyCityRequest request) {
        return service.name(request);
    }

    @POST
    @Path("{id}/end")
    @Idempotent
    @RolesAllowed(Roles.CITY_OFFICE)
    @Operation(operationId = "endKeyCity", summary = "End a city's time as a key city (调整重点城市)")
    public KeyCityView end(@RestPath UUID id, @NotNull @Valid EndRequest request) {
        return service.end(id, request);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "readKeyCity", summary = "Read a city's time as a key city (重点城市)")
    public KeyCityView read(@RestPath UUID id) {
        return service.read(id);
    }

    @GET
    @Operation(operationId = "listKeyCities", summary = "List key cities by code (重点城市)")
    public Page<KeyCityView> list(
            @RestQuery @Nullable @Parameter(description = "only those of that day", example = "2014-06-30")
                    LocalDate on,
            @BeanParam @Valid PageQuery page) {
        return service.page(on, page);
    }

    @GET
    @Path("{id}/history")
    @Operation(operationId = "readKeyCityHistory", summary = "Who changed what, newest first (变更记录)")
    public List<HistoryEntry> history(
            @RestPath UUID id,
            @RestQuery @Nullable @Parameter(description = "only changes before this version") Long before,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return service.history(id, before, limit);
    }
}
