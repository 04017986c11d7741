package cn.guiyan.project.investment;

import cn.guiyan.access.Roles;
import cn.guiyan.http.Idempotent;
import cn.guiyan.http.IfMatch;
import cn.guiyan.http.Page;
import cn.guiyan.http.PageQuery;
import cn.guiyan.journal.HistoryEntry;
import cn.guiyan.operations.AfterWrites;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The project library over HTTP. */
@Path("/api/v1/projects")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "projects", description = "项目库")
@RolesAllowed({
    Roles.CITY_OFFICE,
    Roles.COUNTY_OFFICE,
    Roles.LEADER,
    Roles.DEPARTMENT,
    Roles.SERVICE_OFFICER,
    Roles.SUPERVISOR
})
public class ProjectResource {
    private final ProjectService service;

    ProjectResource(ProjectService service) {
        this.service = service;
    }

    @POST
    @Idempotent
    @AfterWrites
    @ResponseStatus(201)
    @RolesAllowed({Roles.CITY_OFFICE, Roles.COUNTY_OFFICE})
    @Operation(
            operationId = "enterProject",
            summary = "Enter a project into the library (项目入库)",
            description = "Who has just registered the investor sends the Consistency-Token of that answer along.")
    @Parameter(name = "Consistency-Token", in = ParameterIn.HEADER, schema = @Schema(implementation = String.class))
    public ProjectView enter(@NotNull @Valid ProjectRequest request) {
        return service.enter(request);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({Roles.CITY_OFFICE, Roles.COUNTY_OFFICE})
    @Operation(operationId = "describeProject", summary = "Rewrite a project's file; its stage stays")
    public ProjectView describe(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable IfMatch ifMatch,
            @NotNull @Valid ProjectDescription description) {
        return service.describe(id, IfMatch.orMissing(ifMatch), description);
    }

    @POST
    @Path("{id}/stage")
    @Idempotent
    @RolesAllowed({Roles.CITY_OFFICE, Roles.COUNTY_OFFICE})
    @Operation(operationId = "moveProject", summary = "Move a project to its next stage (阶段推进), or back with a reason")
    public ProjectView move(@RestPath UUID id, @NotNull @Valid StageRequest step) {
        return service.moveTo(id, step);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "readProject", summary = "Read a project")
    public ProjectView read(@RestPath UUID id) {
        return service.read(id);
    }

    @GET
    @Operation(operationId = "listProjects", summary = "List projects by name")
    public Page<ProjectView> list(@BeanParam @Valid ProjectFilter filter, @BeanParam @Valid PageQuery page) {
        return service.page(filter, page);
    }

    @GET
    @Path("{id}/history")
    @Operation(operationId = "readProjectHistory", summary = "Who changed what, newest first (变更记录)")
    public List<HistoryEntry> history(
            @RestPath UUID id,
            @RestQuery @Nullable @Parameter(description = "only changes before this version") Long before,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return service.history(id, before, limit);
    }
}
