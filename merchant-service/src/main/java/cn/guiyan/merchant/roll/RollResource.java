package cn.guiyan.merchant.roll;

import cn.guiyan.access.Roles;
import cn.guiyan.http.Idempotent;
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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The rolls over HTTP. */
@Path("/api/v1/roll-entries")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "rolls", description = "百名领头雁、百强温商")
@RolesAllowed({
    Roles.CITY_OFFICE,
    Roles.COUNTY_OFFICE,
    Roles.LEADER,
    Roles.DEPARTMENT,
    Roles.SERVICE_OFFICER,
    Roles.SUPERVISOR
})
public class RollResource {
    private final RollService service;

    RollResource(RollService service) {
        this.service = service;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(Roles.CITY_OFFICE)
    @Operation(operationId = "enterRoll", summary = "Put a merchant on a roll (列入领头雁、百强名册)")
    public RollEntryView enter(@NotNull @Valid RollEntryRequest request) {
        return service.enter(request);
    }

    @POST
    @Path("{id}/end")
    @Idempotent
    @RolesAllowed(Roles.CITY_OFFICE)
    @Operation(operationId = "endRollEntry", summary = "Take a merchant off a roll (移出名册)")
    public RollEntryView end(@RestPath UUID id, @NotNull @Valid RollEndRequest request) {
        return service.end(id, request);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "readRollEntry", summary = "Read a merchant's time on a roll")
    public RollEntryView read(@RestPath UUID id) {
        return service.read(id);
    }

    @GET
    @Operation(operationId = "listRollEntries", summary = "List a roll, longest-standing first (名册)")
    public Page<RollEntryView> list(
            @RestQuery @NotNull @Parameter(description = "名册", example = "LEADING") Roll roll,
            @RestQuery @Nullable @Parameter(description = "only who is on it on that day", example = "2014-06-30")
                    LocalDate on,
            @BeanParam @Valid PageQuery page) {
        return service.page(roll, on, page);
    }

    @GET
    @Path("standing")
    @Operation(
            operationId = "readRollStanding",
            summary = "How many are on a roll, against the hundred wanted (在册人数与目标)",
            description = "Within the caller's region.")
    public RollStanding standing(
            @RestQuery @NotNull @Parameter(description = "名册", example = "LEADING") Roll roll,
            @RestQuery @Nullable @Parameter(description = "today unless given", example = "2014-06-30") LocalDate on) {
        return service.standing(roll, on);
    }

    @GET
    @Path("{id}/history")
    @Operation(operationId = "readRollEntryHistory", summary = "Who changed what, newest first (变更记录)")
    public List<HistoryEntry> history(
            @RestPath UUID id,
            @RestQuery @Nullable @Parameter(description = "only changes before this version") Long before,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return service.history(id, before, limit);
    }
}
