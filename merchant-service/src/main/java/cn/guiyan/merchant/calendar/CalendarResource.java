package cn.guiyan.merchant.calendar;

import cn.guiyan.access.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/** Calendars over HTTP. */
@Path("/api/v1/calendar-feeds")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "calendars", description = "日历订阅")
@RolesAllowed({
    Roles.CITY_OFFICE,
    Roles.COUNTY_OFFICE,
    Roles.LEADER,
    Roles.DEPARTMENT,
    Roles.SERVICE_OFFICER,
    Roles.SUPERVISOR
})
public class CalendarResource {
    private final CalendarService service;

    CalendarResource(CalendarService service) {
        this.service = service;
    }

    // Not @Idempotent: that would keep the answer, and with it the secret. Sent again, it gives a new address in place
    // of the first.
    @POST
    @ResponseStatus(201)
    @ResponseHeader(name = "Cache-Control", value = "no-store")
    @Operation(
            operationId = "openCalendarFeed",
            summary = "A secret address for the caller's calendar; the one before is revoked (生成日历订阅地址)")
    public CalendarFeedView open() {
        return service.open();
    }

    @DELETE
    @Operation(operationId = "closeCalendarFeed", summary = "Revoke the caller's address (停用日历订阅)")
    public void close() {
        service.close();
    }

    @GET
    @Path("{token}.ics")
    @PermitAll
    @Produces("text/calendar;charset=UTF-8")
    @ResponseHeader(name = "Cache-Control", value = "private, no-cache")
    @Operation(
            operationId = "readCalendarFeed",
            summary = "Reminders and delegations as iCalendar (日历订阅)",
            description =
                    "Without signing in: whoever has the address reads, until its person may see nothing any more, or has not signed in for"
                            + " 14 days (guiyan.merchant.calendar.lifetime). RFC 5545.")
    public String read(@RestPath @Size(max = 100) String token) {
        return service.read(token);
    }
}
