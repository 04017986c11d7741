package cn.guiyan.gateway.liaison;

import cn.guiyan.access.Roles;
import cn.guiyan.gateway.FreshAnswers;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The liaison map. */
@Path("/api/v1/leadership/liaison-map")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "leadership", description = "领导驾驶舱")
@RolesAllowed({
    Roles.LEADER,
    Roles.CITY_OFFICE,
    Roles.COUNTY_OFFICE,
    Roles.DEPARTMENT,
    Roles.SERVICE_OFFICER,
    Roles.SUPERVISOR
})
public class LiaisonMapResource {
    private final LiaisonMapService service;
    private final FreshAnswers answers;

    LiaisonMapResource(LiaisonMapService service, FreshAnswers answers) {
        this.service = service;
        this.answers = answers;
    }

    @GET
    @Operation(
            operationId = "readLeadershipMap",
            summary = "Chambers, merchants and links by city and province, with what is missing (温商联络图)",
            description =
                    "The filters apply to the cities and to the totals alike. Merchants, and links with them, are those in the"
                            + " caller's region. With a Consistency-Token the answer waits for that write; when it takes too long,"
                            + " the header Stale says true.")
    public RestResponse<LiaisonMapView> map(
            @BeanParam @Valid MapFilter filter,
            @RestHeader("Consistency-Token") @Nullable String token,
            @RestHeader(HttpHeaders.IF_NONE_MATCH) @Nullable String known) {
        return answers.answer(token, known, () -> service.map(filter));
    }

    @GET
    @Path("provinces/{province}")
    @Operation(
            operationId = "readLeadershipProvince",
            summary = "A province's chambers, leading merchants, officers, last contact and what was pledged (省域联络情况)",
            description = "Merchants, links with them and contacts are those in the caller's region.")
    public RestResponse<ProvincePanelView> province(
            @RestPath @Parameter(description = "省份 code", example = "350000") String province,
            @RestQuery @Nullable @Parameter(description = "as of that day; today unless given", example = "2014-06-30")
                    LocalDate on,
            @RestQuery @DefaultValue("OUT_OF_PROVINCE") @Parameter(description = "口径 of what arrived") String calibre,
            @RestHeader("Consistency-Token") @Nullable String token,
            @RestHeader(HttpHeaders.IF_NONE_MATCH) @Nullable String known) {
        return answers.answer(token, known, () -> service.province(province, on, calibre));
    }
}
