package cn.guiyan.merchant.duplicate;

import cn.guiyan.access.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The check before a merchant is registered. It changes nothing, so that it needs no idempotency key. */
@Path("/api/v1/merchants/duplicate-check")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "duplicates", description = "查重与合并")
@RolesAllowed({Roles.CITY_OFFICE, Roles.COUNTY_OFFICE})
public class DuplicateCheckResource {
    private final DuplicateCheck check;

    DuplicateCheckResource(DuplicateCheck check) {
        this.check = check;
    }

    @POST
    @Operation(
            operationId = "checkForDuplicates",
            summary = "Is this merchant in the register already? (建档查重)",
            description =
                    "By phone, the company's credit code, and a name that sounds the same in the same home county or"
                            + " city. Of another office's record it says only that there is one, and offers a request to"
                            + " that office.")
    public DuplicateCheckView check(@NotNull @Valid DuplicateCheckRequest request) {
        return check.check(request);
    }
}
