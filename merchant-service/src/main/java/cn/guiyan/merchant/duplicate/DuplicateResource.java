package cn.guiyan.merchant.duplicate;

import cn.guiyan.access.Roles;
import cn.guiyan.http.Idempotent;
import cn.guiyan.http.Page;
import cn.guiyan.http.PageQuery;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Pairs of records that may be one person's, over HTTP. */
@Path("/api/v1/duplicates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "duplicates", description = "查重与合并")
@RolesAllowed({Roles.CITY_OFFICE, Roles.COUNTY_OFFICE})
public class DuplicateResource {
    private final Duplicates duplicates;

    DuplicateResource(Duplicates duplicates) {
        this.duplicates = duplicates;
    }

    @GET
    @Operation(
            operationId = "listDuplicates",
            summary = "Records that may be one person's, found last first (疑似重复清单)",
            description = "Of a pair across offices each office sees its own record, and that another office knows the"
                    + " person.")
    public Page<DuplicateView> list(
            @RestQuery @DefaultValue("OPEN") @Parameter(description = "处理状态") DuplicateState state,
            @RestQuery @Parameter(description = "原因, one of theirs") @Nullable DuplicateReason reason,
            @RestQuery @Parameter(description = "one of the two records") @Nullable UUID merchantId,
            @BeanParam @Valid PageQuery page) {
        return duplicates.page(state, reason, merchantId, page);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "readDuplicate", summary = "Read a pair of records that may be one person's")
    public DuplicateView read(@RestPath UUID id) {
        return duplicates.read(id);
    }

    @POST
    @Path("{id}/dismissal")
    @Idempotent
    @Operation(
            operationId = "dismissDuplicate",
            summary = "Say that the records are two persons' (不是同一人)",
            description = "For the records that the caller's office keeps; another office decides for itself.")
    public DuplicateView dismiss(@RestPath UUID id, @NotNull @Valid DismissalRequest request) {
        return duplicates.dismiss(id, request);
    }
}
