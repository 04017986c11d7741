package cn.guiyan.merchant.training;

import cn.guiyan.access.Roles;
import cn.guiyan.http.Idempotent;
import cn.guiyan.http.IfMatch;
import cn.guiyan.http.Page;
import cn.guiyan.http.PageQuery;
import cn.guiyan.journal.HistoryEntry;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Training classes over HTTP. */
@Path("/api/v1/training-classes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "training", description = "会长、副会长培训班")
@RolesAllowed({
    Roles.CITY_OFFICE,
    Roles.COUNTY_OFFICE,
    Roles.LEADER,
    Roles.DEPARTMENT,
    Roles.SERVICE_OFFICER,
    Roles.SUPERVISOR
})
public class TrainingClassResource {
    private final TrainingClassService service;

    TrainingClassResource(TrainingClassService service) {
        this.service = service;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(Roles.CITY_OFFICE)
    @Operation(
            operationId = "announceTrainingClass",
            summary = "Announce a training class (举办会长、副会长培训班)",
            description = "Batch numbers (第几批) are given in order.")
    public TrainingClassView announce(@NotNull @Valid TrainingClassRequest request) {
        return service.announce(request);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Roles.CITY_OFFICE)
    @Operation(operationId = "describeTrainingClass", summary = "Rewrite a class, or record who attended (到课登记)")
    public TrainingClassView describe(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable IfMatch ifMatch,
            @NotNull @Valid TrainingClassRequest request) {
        return service.describe(id, IfMatch.orMissing(ifMatch), request);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "readTrainingClass", summary = "Read a training class")
    public TrainingClassView read(@RestPath UUID id) {
        return service.read(id);
    }

    @GET
    @Operation(operationId = "listTrainingClasses", summary = "List training classes, last batch first")
    public Page<TrainingClassSummary> list(@BeanParam @Valid PageQuery page) {
        return service.page(page);
    }

    @GET
    @Path("coverage")
    @Operation(
            operationId = "readTrainingCoverage",
            summary = "How many of the serving presidents and vice-presidents have been trained (培训覆盖率)",
            description =
                    "Everybody who serves on the day, of all chambers, counts once; trained is who attended a class that ended by then.")
    public TrainingCoverageView coverage(
            @RestQuery @Nullable @Parameter(description = "today unless given", example = "2014-12-31") LocalDate on) {
        return service.coverage(on);
    }

    @GET
    @Path("{id}/history")
    @Operation(operationId = "readTrainingClassHistory", summary = "Who changed what, newest first (变更记录)")
    public List<HistoryEntry> history(
            @RestPath UUID id,
            @RestQuery @Nullable @Parameter(description = "only changes before this version") Long before,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return service.history(id, before, limit);
    }
}
