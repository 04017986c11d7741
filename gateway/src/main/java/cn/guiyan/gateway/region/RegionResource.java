package cn.guiyan.gateway.region;

import cn.guiyan.access.Roles;
import cn.guiyan.gateway.FreshAnswers;
import cn.guiyan.gateway.Months;
import cn.guiyan.http.CalibreCheck;
import cn.guiyan.http.PageQuery;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The drill-down of the first screen. */
@Path("/api/v1/leadership/regions")
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
public class RegionResource {
    private final RegionService service;
    private final CalibreCheck calibres;
    private final FreshAnswers answers;

    RegionResource(RegionService service, CalibreCheck calibres, FreshAnswers answers) {
        this.service = service;
        this.calibres = calibres;
        this.answers = answers;
    }

    @GET
    @Path("{code}")
    @Operation(
            operationId = "readRegionFigures",
            summary = "One region's figures, projects and ledger entries (区县下钻)",
            description = "The page and the size are those of the entries; projects are paged by projectsPage. With a"
                    + " Consistency-Token the answer waits for that write; when it takes too long, the header Stale says"
                    + " true.")
    public RestResponse<RegionFiguresView> read(
            @RestPath @Parameter(example = "330304") String code,
            @RestQuery @DefaultValue("") @Parameter(required = true, example = "2014-06") String month,
            @RestQuery @DefaultValue("OUT_OF_PROVINCE") @Parameter(description = "口径") String calibre,
            @BeanParam @Valid PageQuery page,
            @RestQuery @DefaultValue("0") @Min(0) @Max(10_000) int projectsPage,
            @RestHeader("Consistency-Token") @Nullable String token,
            @RestHeader(HttpHeaders.IF_NONE_MATCH) @Nullable String known) {
        calibres.bases(calibre);
        YearMonth shown = Months.parse(month);
        return answers.answer(token, known, () -> service.read(code, shown, calibre, page, projectsPage));
    }
}
