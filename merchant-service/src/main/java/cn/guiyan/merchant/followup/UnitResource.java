package cn.guiyan.merchant.followup;

import cn.guiyan.access.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The units over HTTP. */
@Path("/api/v1/units")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "units", description = "承办单位")
@RolesAllowed({
    Roles.CITY_OFFICE,
    Roles.COUNTY_OFFICE,
    Roles.LEADER,
    Roles.DEPARTMENT,
    Roles.SERVICE_OFFICER,
    Roles.SUPERVISOR,
    Roles.CHAMBER
})
public class UnitResource {
    private final Units units;

    UnitResource(Units units) {
        this.units = units;
    }

    @GET
    @Operation(operationId = "listUnits", summary = "List the units that answer what they are assigned (承办单位)")
    public List<Unit> list() {
        return units.all();
    }
}
