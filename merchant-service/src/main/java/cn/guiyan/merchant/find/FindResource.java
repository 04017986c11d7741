package cn.guiyan.merchant.find;

import cn.guiyan.access.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** The search box over HTTP. */
@Path("/api/v1/search")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "search", description = "统一检索")
@RolesAllowed({
    Roles.CITY_OFFICE,
    Roles.COUNTY_OFFICE,
    Roles.LEADER,
    Roles.DEPARTMENT,
    Roles.SERVICE_OFFICER,
    Roles.SUPERVISOR
})
public class FindResource {
    private final FindService service;

    FindResource(FindService service) {
        this.service = service;
    }

    @GET
    @Operation(
            operationId = "find",
            summary = "Find merchants, companies, chambers and cities at once (统一检索)",
            description = "At most eight of each; merchants of the caller's scope.")
    public FoundView find(
            @RestQuery
                    @NotNull
                    @Size(max = 50)
                    @Parameter(
                            description =
                                    "part of a name, as it is written, in traditional characters, in pinyin or by initials",
                            example = "正泰")
                    String q) {
        return service.find(q);
    }
}
