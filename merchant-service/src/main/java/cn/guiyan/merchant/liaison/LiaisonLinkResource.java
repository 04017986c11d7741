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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Links over HTTP. */
@Path("/api/v1/liaison-links")
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
public class LiaisonLinkResource {
    private final LiaisonLinkService service;

    LiaisonLinkResource(LiaisonLinkService service) {
        this.service = service;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed({Roles.CITY_OFFICE, Roles.COUNTY_OFFICE})
    @Operation(
            operationId = "openLiaisonLink",
            summary = "Link an official with a merchant, a chamber or a city (建立挂钩联系)",
            description = "A leader has at most three links with merchants on any day.")
    public LiaisonLinkView open(@NotNull @Valid LiaisonLinkRequest request) {
        return service.open(request);
    }

    @POST
    @Path("{id}/end")
    @Idempotent
    @RolesAllowed({Roles.CITY_OFFICE, Roles.COUNTY_OFFICE})
    @Operation(operationId = "endLiaisonLink", summary = "End a link (终止挂钩)")
    public LiaisonLinkView end(@RestPath UUID id, @NotNull @Valid EndRequest request) {
        return service.end(id, request);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "readLiaisonLink", summary = "Read a link (挂钩联系)")
    public LiaisonLinkView read(@RestPath UUID id) {
        return service.read(id);
    }

    @GET
    @Operation(operationId = "listLiaisonLinks", summary = "List links, the latest begun first (挂钩联系)")
    public Page<LiaisonLinkView> list(@BeanParam @Valid LiaisonLinkFilter filter, @BeanParam @Valid PageQuery page) {
        return service.page(filter, page);
    }

    @GET
    @Path("{id}/history")
    @Operation(operationId = "readLiaisonLinkHistory", summary = "Who changed what, newest first (变更记录)")
    public List<HistoryEntry> history(
            @RestPath UUID id,
            @RestQuery @Nullable @Parameter(description = "only changes before this version") Long before,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return service.history(id, before, limit);
    }
}
