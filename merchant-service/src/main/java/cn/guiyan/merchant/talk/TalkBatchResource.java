package cn.guiyan.merchant.talk;

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

/** Batches of talks over HTTP. */
@Path("/api/v1/talk-batches")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "talks", description = "百强温商分批洽谈")
@RolesAllowed({
    Roles.CITY_OFFICE,
    Roles.COUNTY_OFFICE,
    Roles.LEADER,
    Roles.DEPARTMENT,
    Roles.SERVICE_OFFICER,
    Roles.SUPERVISOR
})
public class TalkBatchResource {
    private final TalkBatchService service;

    TalkBatchResource(TalkBatchService service) {
        this.service = service;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(Roles.CITY_OFFICE)
    @Operation(
            operationId = "planTalkBatch",
            summary = "Plan a batch of talks with merchants of the top hundred (百强温商分批洽谈)",
            description = "Batch numbers (第几批) are given in order.")
    public TalkBatchView plan(@NotNull @Valid TalkBatchRequest request) {
        return service.plan(request);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Roles.CITY_OFFICE)
    @Operation(operationId = "describeTalkBatch", summary = "Rewrite a plan; talks that took place stay")
    public TalkBatchView describe(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable IfMatch ifMatch,
            @NotNull @Valid TalkBatchRequest request) {
        return service.describe(id, IfMatch.orMissing(ifMatch), request);
    }

    @POST
    @Path("{id}/talks")
    @Idempotent
    @RolesAllowed(Roles.CITY_OFFICE)
    @Operation(operationId = "recordTalk", summary = "Record a talk with a merchant of the batch (登记洽谈)")
    public TalkBatchView talk(@RestPath UUID id, @NotNull @Valid TalkRequest request) {
        return service.talk(id, request);
    }

    @GET
    @Path("coverage")
    @Operation(
            operationId = "readTalkCoverage",
            summary = "With how many of the top hundred somebody has talked (百强洽谈覆盖率)",
            description = "Within the caller's region.")
    public TalkCoverage coverage(
            @RestQuery @Nullable @Parameter(description = "today unless given", example = "2014-06-30") LocalDate on) {
        return service.coverage(on);
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "readTalkBatch",
            summary = "Read a batch of talks",
            description = "Of its merchants those of the caller's region.")
    public TalkBatchView read(@RestPath UUID id) {
        return service.read(id);
    }

    @GET
    @Operation(
            operationId = "listTalkBatches",
            summary = "List batches of talks, last one first",
            description = "Of their merchants those of the caller's region.")
    public Page<TalkBatchView> list(@BeanParam @Valid PageQuery page) {
        return service.page(page);
    }

    @GET
    @Path("{id}/history")
    @RolesAllowed({Roles.CITY_OFFICE, Roles.LEADER, Roles.DEPARTMENT, Roles.SUPERVISOR})
    @Operation(
            operationId = "readTalkBatchHistory",
            summary = "Who changed what, newest first (变更记录)",
            description = "For those who see every region: it names all merchants of the batch.")
    public List<HistoryEntry> history(
            @RestPath UUID id,
            @RestQuery @Nullable @Parameter(description = "only changes before this version") Long before,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return service.history(id, before, limit);
    }
}
