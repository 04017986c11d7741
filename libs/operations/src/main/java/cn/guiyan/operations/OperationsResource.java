package cn.guiyan.operations;

import cn.guiyan.access.Roles;
import cn.guiyan.http.NotFound;
import cn.guiyan.projection.ProjectionAdmin;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/** The projection for its operators, over HTTP. */
@Path("/api/v1/operations/projection")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "operations", description = "运行维护")
@RolesAllowed(Roles.ADMIN)
public class OperationsResource {
    // The loop may be waiting for a database or a broker that is away.
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ProjectionAdmin admin;

    OperationsResource(ProjectionAdmin admin) {
        this.admin = admin;
    }

    @GET
    @Operation(operationId = "readProjection", summary = "What the projection is doing (投影状态)")
    public ProjectionView state() {
        return ProjectionView.of(admin.state());
    }

    @POST
    @Path("retries")
    @Operation(operationId = "retryProjection", summary = "Try the parked keys again (重试)")
    public ProjectionView retry() {
        Patience.await(admin.retryParked(), PATIENCE);
        return ProjectionView.of(admin.state());
    }

    @POST
    @Path("rebuilds")
    @ResponseStatus(202)
    @Operation(
            operationId = "rebuildProjection",
            summary = "Rebuild the projected tables from the topics (重建)",
            description =
                    "The present ones serve on until the new ones are complete. While a rebuild is running, that one is given.")
    public RebuildView rebuild(@NotNull @Valid RebuildRequest request) {
        return RebuildView.of(admin.rebuild(request.acceptDifferences()));
    }

    @GET
    @Path("rebuilds/{id}")
    @Operation(operationId = "readRebuild", summary = "How far a rebuild is (重建进度)")
    public RebuildView rebuild(@RestPath String id) {
        return admin.rebuildJob()
                .map(RebuildView::of)
                .filter(job -> job.id().equals(id))
                .orElseThrow(() -> NotFound.of("rebuild", id));
    }
}
