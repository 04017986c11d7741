package cn.guiyan.merchant.privacy;

import cn.guiyan.access.Roles;
import cn.guiyan.http.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/** The erasure of one merchant's data. */
@Path("/api/v1/merchants/{id}/erasure")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "privacy", description = "个人信息权利")
@RolesAllowed(Roles.CITY_OFFICE)
public class ErasureOfMerchantResource {
    private final ErasureService service;

    ErasureOfMerchantResource(ErasureService service) {
        this.service = service;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @Operation(
            operationId = "eraseMerchant",
            summary = "Erase a merchant's personal data, for good (删除个人信息)",
            description =
                    "Also from what others recorded, from histories, from imports and from the topic; figures stay as they were. The erasure itself is recorded.")
    public ErasureView erase(@RestPath UUID id, @NotNull @Valid ErasureRequest request) {
        return service.erase(id, request);
    }
}
