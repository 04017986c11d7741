package cn.guiyan.merchant.register;

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

/** The register of merchants over HTTP. */
@Path("/api/v1/merchants")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "merchants", description = "温商信息库")
@RolesAllowed({
    Roles.CITY_OFFICE,
    Roles.COUNTY_OFFICE,
    Roles.LEADER,
    Roles.DEPARTMENT,
    Roles.SERVICE_OFFICER,
    Roles.SUPERVISOR
})
public class MerchantResource {
    private final MerchantService service;
    private final MerchantStatistics statistics;

    MerchantResource(MerchantService service, MerchantStatistics statistics) {
        this.service = service;
        this.statistics = statistics;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed({Roles.CITY_OFFICE, Roles.COUNTY_OFFICE})
    @Operation(operationId = "registerMerchant", summary = "Register a merchant (温商建档)")
    public MerchantView register(@NotNull @Valid MerchantRequest request) {
        return service.register(request);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({Roles.CITY_OFFICE, Roles.COUNTY_OFFICE})
    @Operation(operationId = "describeMerchant", summary = "Rewrite a merchant's record")
    public MerchantView describe(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable IfMatch ifMatch,
            @NotNull @Valid MerchantRequest request) {
        return service.describe(id, IfMatch.orMissing(ifMatch), request);
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "readMerchant",
            summary = "Read a merchant's record",
            description =
                    "The phone is shown to the offices that keep the record and say what for; the reading is recorded. The id of a"
                            + " record that was merged into another reads that one, whose own id the answer bears (合并).")
    public MerchantView read(
            @RestPath UUID id,
            @RestQuery @Nullable @Purpose @Parameter(description = Purpose.DESCRIPTION) String purpose) {
        return service.read(id, purpose);
    }

    @GET
    @Operation(operationId = "listMerchants", summary = "Find merchants; phones are masked (温商检索)")
    public Page<MerchantView> list(
            @BeanParam @Valid MerchantFilter filter,
            @RestQuery
                    @Nullable
                    @Parameter(description = "name (by pinyin), -name, recent or -recent", example = "name")
                    String sort,
            @BeanParam @Valid PageQuery page) {
        return service.page(filter, NamedRecords.sorting(sort), page);
    }

    @GET
    @Path("facets")
    @Operation(
            operationId = "countMerchants",
            summary = "How many merchants a search finds, and of what kinds (分类统计)",
            description = "The filters are those of the list.")
    public MerchantFacets facets(@BeanParam @Valid MerchantFilter filter) {
        return statistics.facets(filter);
    }

    @GET
    @Path("canvassing")
    @Operation(
            operationId = "readCanvassingProgress",
            summary = "How far canvassing has come, by province and city (地毯式摸排进度)",
            description = "Of the merchants in the caller's scope, by where they live now.")
    public CanvassingProgress canvassing(
            @RestQuery @Nullable @Parameter(description = "籍贯 code, its descendants included", example = "330304")
                    String region) {
        return statistics.canvassing(region);
    }

    @GET
    @Path("{id}/history")
    @Operation(operationId = "readMerchantHistory", summary = "Who changed what, newest first (变更记录)")
    public List<HistoryEntry> history(
            @RestPath UUID id,
            @RestQuery @Nullable @Parameter(description = "only changes before this version") Long before,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return service.history(id, before, limit);
    }
}
