package cn.guiyan.gateway.work;

import cn.guiyan.access.Roles;
import cn.guiyan.gateway.FreshAnswers;
import jakarta.annotation.security.RolesAllowed;
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
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The merchants' work at a glance. */
@Path("/api/v1/leadership/merchant-work")
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
public class MerchantWorkResource {
    private final MerchantWorkService service;
    private final FreshAnswers answers;

    MerchantWorkResource(MerchantWorkService service, FreshAnswers answers) {
        this.service = service;
        this.answers = answers;
    }

    @GET
    @Operation(
            operationId = "readMerchantWork",
            summary = "Merchants, chambers, liaison, visits, suggestions, agreements and signings (温商工作概览)",
            description =
                    "Of the whole city, whoever asks; suggestions about conduct are counted for leaders, the city's office"
                            + " and supervisors only. With a Consistency-Token the answer waits for that write; when it takes too"
                            + " long, the header Stale says true.")
    public RestResponse<MerchantWorkView> read(
            @RestQuery
                    @Nullable
                    @Parameter(
                            description =
                                    "delegations, meetings, suggestions and signings since that day; all unless given",
                            example = "2013-01-01")
                    LocalDate from,
            @RestQuery @Nullable @Parameter(description = "as of that day; today unless given", example = "2014-07-13")
                    LocalDate on,
            @RestQuery @DefaultValue("OUT_OF_PROVINCE") @Parameter(description = "口径 of what arrived") String calibre,
            @RestHeader("Consistency-Token") @Nullable String token,
            @RestHeader(HttpHeaders.IF_NONE_MATCH) @Nullable String known) {
        return answers.answer(token, known, () -> service.read(from, on, calibre));
    }
}
