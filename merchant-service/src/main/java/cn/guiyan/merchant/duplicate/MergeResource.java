package cn.guiyan.merchant.duplicate;

import cn.guiyan.access.Roles;
import cn.guiyan.http.Idempotent;
import cn.guiyan.http.Page;
import cn.guiyan.http.PageQuery;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Merges over HTTP. */
@Path("/api/v1/merges")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "duplicates", description = "查重与合并")
@RolesAllowed({Roles.CITY_OFFICE, Roles.COUNTY_OFFICE})
public class MergeResource {
    private final MergeService service;

    MergeResource(MergeService service) {
        this.service = service;
    }

    @POST
    @Path("preview")
    @Operation(
            operationId = "previewMerge",
            summary = "See what a merge would do (合并预览)",
            description = "It changes nothing, so that it needs no idempotency key.")
    public MergePreview preview(@NotNull @Valid MergeRequest request) {
        return service.preview(request);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @Operation(
            operationId = "mergeMerchants",
            summary = "Merge two records of one merchant (合并档案)",
            description =
                    "Executed at once when one office keeps both; otherwise proposed until each office has consented."
                            + " All that refers to the absorbed record moves along, and its id names the other from then"
                            + " on.")
    public MergeView propose(@NotNull @Valid MergeRequest request) {
        return service.propose(request);
    }

    @GET
    @Operation(operationId = "listMerges", summary = "List merges, newest first (合并记录)")
    public Page<MergeView> list(
            @RestQuery @Nullable @Parameter(description = "状态") MergeState state, @BeanParam @Valid PageQuery page) {
        return service.page(state, page);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "readMerge", summary = "Read a merge")
    public MergeView read(@RestPath UUID id) {
        return service.read(id);
    }

    @GET
    @Path("{id}/preview")
    @Operation(operationId = "readMergePreview", summary = "See what a proposed merge would do now (合并预览)")
    public MergePreview preview(@RestPath UUID id) {
        return service.preview(id);
    }

    @POST
    @Path("{id}/consent")
    @Idempotent
    @Operation(
            operationId = "consentToMerge",
            summary = "Consent for the office's own record (同意合并)",
            description = "The last consent executes the merge.")
    public MergeView consent(@RestPath UUID id) {
        return service.consent(id);
    }

    @POST
    @Path("{id}/refusal")
    @Idempotent
    @Operation(operationId = "declineMerge", summary = "Decline a merge (拒绝合并)")
    public MergeView decline(@RestPath UUID id, @NotNull @Valid MergeReasonRequest request) {
        return service.decline(id, request);
    }

    @POST
    @Path("{id}/undo")
    @Idempotent
    @Operation(
            operationId = "undoMerge",
            summary = "Make two records of one again, within 30 days (撤销合并)",
            description =
                    "What nobody has changed since is as it was; what came since stays with the record that stayed.")
    public MergeView undo(@RestPath UUID id, @NotNull @Valid MergeReasonRequest request) {
        return service.undo(id, request);
    }
}
