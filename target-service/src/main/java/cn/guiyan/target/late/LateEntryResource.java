package cn.guiyan.target.late;

import cn.guiyan.access.Roles;
import cn.guiyan.http.Page;
import cn.guiyan.http.PageQuery;
import cn.guiyan.target.MonthText;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Late entries over HTTP. */
@Path("/api/v1/late-entries")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "late-entries", description = "迟到账款")
@RolesAllowed({
    Roles.CITY_OFFICE,
    Roles.COUNTY_OFFICE,
    Roles.LEADER,
    Roles.DEPARTMENT,
    Roles.SERVICE_OFFICER,
    Roles.SUPERVISOR
})
public class LateEntryResource {
    private final LateEntryService service;

    LateEntryResource(LateEntryService service) {
        this.service = service;
    }

    @GET
    @Operation(
            operationId = "listLateEntries",
            summary = "List entries that came after their month was frozen (迟到账款)",
            description = "Those of the caller's regions, by the month that counts them.")
    public Page<LateEntryView> list(
            @RestQuery @NotNull @Parameter(description = "口径", example = "OUT_OF_PROVINCE") String calibre,
            @RestQuery
                    @Nullable
                    @Pattern(regexp = MonthText.PATTERN)
                    @Parameter(description = "计入月份", example = "2014-07")
                    String month,
            @BeanParam @Valid PageQuery page) {
        return service.page(calibre, month, page);
    }
}
