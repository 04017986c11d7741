package cn.guiyan.merchant.contact;

import cn.guiyan.access.Roles;
import cn.guiyan.http.Idempotent;
import cn.guiyan.http.IfMatch;
import cn.guiyan.http.Page;
import cn.guiyan.http.PageQuery;
import cn.guiyan.http.Purpose;
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

/** Contacts over HTTP. */
@Path("/api/v1/contacts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "contacts", description = "亲情、乡情、感情联络")
@RolesAllowed({
    Roles.CITY_OFFICE,
    Roles.COUNTY_OFFICE,
    Roles.LEADER,
    Roles.DEPARTMENT,
    Roles.SERVICE_OFFICER,
    Roles.SUPERVISOR
})
public class ContactResource {
    private final ContactService service;
    private final OverdueContacts overdue;

    ContactResource(ContactService service, OverdueContacts overdue) {
        this.service = service;
        this.overdue = overdue;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed({Roles.CITY_OFFICE, Roles.COUNTY_OFFICE})
    @Operation(operationId = "recordContact", summary = "Record a contact with a merchant or a chamber (联络登记)")
    public ContactView record(@NotNull @Valid ContactRequest request) {
        return service.record(request);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({Roles.CITY_OFFICE, Roles.COUNTY_OFFICE})
    @Operation(operationId = "describeContact", summary = "Rewrite a contact's record (更正联络记录)")
    public ContactView describe(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable IfMatch ifMatch,
            @NotNull @Valid ContactRequest request) {
        return service.describe(id, IfMatch.orMissing(ifMatch), request);
    }

    @POST
    @Path("{id}/completion")
    @Idempotent
    @RolesAllowed({Roles.CITY_OFFICE, Roles.COUNTY_OFFICE})
    @Operation(operationId = "completeContact", summary = "The next step is done; its reminder ends (下一步办结)")
    public ContactView complete(@RestPath UUID id, @NotNull @Valid CompletionRequest request) {
        return service.complete(id, request);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "readContact", summary = "Read a contact (联络记录)")
    public ContactView read(
            @RestPath UUID id,
            @RestQuery @Nullable @Purpose @Parameter(description = Purpose.DESCRIPTION) String purpose) {
        return service.read(id, purpose);
    }

    @GET
    @Operation(
            operationId = "listContacts",
            summary = "A timeline of contacts, newest first (联络时间线)",
            description = "One merchant's or one chamber's, or everybody's within the caller's region.")
    public ContactFeed feed(@BeanParam @Valid ContactFilter filter) {
        return service.feed(filter);
    }

    @GET
    @Path("overdue")
    @Operation(
            operationId = "listOverdueContacts",
            summary = "Whom nobody has contacted for longer than their level allows (联络超期)",
            description =
                    "Longest overdue first. Who was never contacted is counted from the day the record was opened.")
    public Page<OverdueContact> overdue(
            @RestQuery @Nullable @Parameter(description = "today unless given", example = "2014-06-30") LocalDate on,
            @RestQuery
                    @Nullable
                    @Parameter(
                            description = "籍贯, or who keeps the chamber's file; descendants included",
                            example = "330304")
                    String region,
            @BeanParam @Valid PageQuery page) {
        return overdue.page(on, region, page);
    }

    @GET
    @Path("{id}/history")
    @Operation(operationId = "readContactHistory", summary = "Who changed what, newest first (变更记录)")
    public List<HistoryEntry> history(
            @RestPath UUID id,
            @RestQuery @Nullable @Parameter(description = "only changes before this version") Long before,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return service.history(id, before, limit);
    }
}
