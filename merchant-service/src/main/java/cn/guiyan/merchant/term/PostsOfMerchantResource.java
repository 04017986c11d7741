package cn.guiyan.merchant.term;

import cn.guiyan.access.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The posts of one merchant. */
@Path("/api/v1/merchants/{id}/posts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "merchants", description = "温商信息库")
@RolesAllowed({
    Roles.CITY_OFFICE,
    Roles.COUNTY_OFFICE,
    Roles.LEADER,
    Roles.DEPARTMENT,
    Roles.SERVICE_OFFICER,
    Roles.SUPERVISOR
})
public class PostsOfMerchantResource {
    private final ChamberTermService service;

    PostsOfMerchantResource(ChamberTermService service) {
        this.service = service;
    }

    @GET
    @Operation(
            operationId = "listMerchantPosts",
            summary = "The posts that a merchant holds or held, the latest first (商会任职)",
            description = "At most 200.")
    public List<MerchantPostView> posts(@RestPath UUID id) {
        return service.posts(id);
    }
}
