package cn.guiyan.merchant.liaison;

import cn.guiyan.access.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Liaison as a whole, over HTTP. */
@Path("/api/v1/liaison")
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
public class LiaisonOverviewResource {
    private static final String TODAY = "as of that day; today unless given";

    private final LiaisonOverviewService service;

    LiaisonOverviewResource(LiaisonOverviewService service) {
        this.service = service;
    }

    @GET
    @Path("leaders")
    @Operation(
            operationId = "readLeadersLiaison",
            summary = "Every leader's links with merchants against two to three, and the roll of a hundred (市领导挂钩领头雁)",
            description = "Links are counted whole; merchants and the roll are those in the caller's region.")
    public LeadersView leaders(
            @RestQuery @Nullable @Parameter(description = TODAY, example = "2014-06-30") LocalDate on) {
        return service.leaders(on);
    }

    @GET
    @Path("key-cities")
    @Operation(
            operationId = "readKeyCitiesLiaison",
            summary = "Who covers the chambers of the key cities, vacancies and expiries (重点城市挂钩情况)")
    public List<KeyCityCover> keyCities(
            @RestQuery @Nullable @Parameter(description = TODAY, example = "2014-06-30") LocalDate on) {
        return service.keyCities(on);
    }

    @GET
    @Path("expiring")
    @Operation(
            operationId = "listExpiringLinks",
            summary = "Links that end soon, or whose official's tenure does, the first to end first (任期将满)",
            description = "At most 1,000.")
    public List<LinkedOfficial> expiring(
            @RestQuery @Nullable @Parameter(description = TODAY, example = "2014-06-30") LocalDate on,
            @RestQuery @Nullable @Min(0) @Max(3650) @Parameter(description = "90 unless given") Integer withinDays) {
        return service.expiring(on, withinDays);
    }

    @GET
    @Path("map")
    @Operation(
            operationId = "readLiaisonMap",
            summary = "Chambers, merchants and links by city and province, with what is missing (温商联络图)",
            description = "The filters apply to the cities and to the totals alike.")
    public LiaisonMapView map(@BeanParam @Valid MapFilter filter) {
        return service.map(filter);
    }

    @GET
    @Path("provinces/{code}")
    @Operation(
            operationId = "readProvinceLiaison",
            summary = "A province's representing chamber, chambers, leading merchants and officers (省域联络情况)",
            description = "The filters are the map's and apply to the figures, the chambers and the leading merchants;"
                    + " officers are shown all.")
    public ProvinceLiaisonView province(
            @RestPath @Parameter(description = "省份 code", example = "350000") String code,
            @BeanParam @Valid ProvinceFilter filter) {
        return service.province(code, filter);
    }
}
