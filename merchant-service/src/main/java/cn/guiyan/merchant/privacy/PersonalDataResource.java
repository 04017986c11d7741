package cn.guiyan.merchant.privacy;

import cn.guiyan.access.Roles;
import cn.guiyan.http.Purpose;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The copy of one person's data that the law entitles the person to. */
@Path("/api/v1/merchants/{id}/data-export")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "privacy", description = "个人信息权利")
@RolesAllowed({Roles.CITY_OFFICE, Roles.COUNTY_OFFICE})
public class PersonalDataResource {
    private final PersonalDataService service;

    PersonalDataResource(PersonalDataService service) {
        this.service = service;
    }

    @GET
    @ResponseHeader(name = "Cache-Control", value = "no-store")
    @Operation(
            operationId = "exportPersonalData",
            summary = "Everything that is kept about a merchant, unmasked (个人信息副本)",
            description =
                    "For the office that keeps the record; of each kind at most 2,000 rows, within what the office may see. The reading is recorded.")
    public PersonalDataView export(
            @RestPath UUID id,
            @RestQuery
                    @NotNull
                    @Purpose
                    @Parameter(
                            description = "用途, such as the number of the person's request; recorded with the reading")
                    String purpose) {
        return service.of(id, purpose);
    }
}
