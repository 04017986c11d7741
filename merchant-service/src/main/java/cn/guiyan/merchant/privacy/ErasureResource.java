package cn.guiyan.merchant.privacy;

import cn.guiyan.access.Roles;
import cn.guiyan.http.Page;
import cn.guiyan.http.PageQuery;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The erasures there were. */
@Path("/api/v1/erasures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "privacy", description = "个人信息权利")
@RolesAllowed({Roles.CITY_OFFICE, Roles.COUNTY_OFFICE, Roles.SUPERVISOR})
public class ErasureResource {
    private final ErasureService service;

    ErasureResource(ErasureService service) {
        this.service = service;
    }

    @GET
    @Operation(operationId = "listErasures", summary = "Erasures of personal data, the newest first (删除记录)")
    public Page<ErasureView> list(@BeanParam @Valid PageQuery page) {
        return service.page(page);
    }
}
