package cn.guiyan.merchant.meeting;

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

/** Meetings over HTTP. */
@Path("/api/v1/meetings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "meetings", description = "会见、座谈")
@RolesAllowed({
    Roles.CITY_OFFICE,
    Roles.COUNTY_OFFICE,
    Roles.LEADER,
    Roles.DEPARTMENT,
    Roles.SERVICE_OFFICER,
    Roles.SUPERVISOR
})
public class MeetingResource {
    private final MeetingService service;

    MeetingResource(MeetingService service) {
        this.service = service;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed({Roles.CITY_OFFICE, Roles.COUNTY_OFFICE})
    @Operation(operationId = "holdMeeting", summary = "Record a meeting, planned or held (会见、座谈建档)")
    public MeetingView hold(@NotNull @Valid MeetingRequest request) {
        return service.hold(request);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({Roles.CITY_OFFICE, Roles.COUNTY_OFFICE})
    @Operation(operationId = "describeMeeting", summary = "Rewrite a meeting's record, or add its minutes (会议纪要)")
    public MeetingView describe(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable IfMatch ifMatch,
            @NotNull @Valid MeetingRequest request) {
        return service.describe(id, IfMatch.orMissing(ifMatch), request);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "readMeeting", summary = "Read a meeting (会见、座谈)")
    public MeetingView read(@RestPath UUID id) {
        return service.read(id);
    }

    @GET
    @Operation(operationId = "listMeetings", summary = "List meetings, the latest first (会见、座谈列表)")
    public Page<MeetingSummary> list(@BeanParam @Valid MeetingFilter filter, @BeanParam @Valid PageQuery page) {
        return service.page(filter, page);
    }

    @GET
    @Path("{id}/history")
    @Operation(operationId = "readMeetingHistory", summary = "Who changed what, newest first (变更记录)")
    public List<HistoryEntry> history(
            @RestPath UUID id,
            @RestQuery @Nullable @Parameter(description = "only changes before this version") Long before,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return service.history(id, before, limit);
    }
}
