package cn.guiyan.merchant.agreement;

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

/** Framework agreements over HTTP. */
@Path("/api/v1/agreements")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "agreements", description = "合作框架协议")
@RolesAllowed({
    Roles.CITY_OFFICE,
    Roles.COUNTY_OFFICE,
    Roles.LEADER,
    Roles.DEPARTMENT,
    Roles.SERVICE_OFFICER,
    Roles.SUPERVISOR
})
public class AgreementResource {
    private final AgreementService service;

    AgreementResource(AgreementService service) {
        this.service = service;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(Roles.CITY_OFFICE)
    @Operation(operationId = "signAgreement", summary = "Enter a framework agreement (签订合作框架协议)")
    public AgreementView sign(@NotNull @Valid AgreementRequest request) {
        return service.sign(request);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Roles.CITY_OFFICE)
    @Operation(operationId = "describeAgreement", summary = "Rewrite an agreement; its projects stay linked")
    public AgreementView describe(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable IfMatch ifMatch,
            @NotNull @Valid AgreementRequest request) {
        return service.describe(id, IfMatch.orMissing(ifMatch), request);
    }

    @POST
    @Path("{id}/end")
    @Idempotent
    @RolesAllowed(Roles.CITY_OFFICE)
    @Operation(operationId = "endAgreement", summary = "End an agreement (终止协议)")
    public AgreementView end(@RestPath UUID id, @NotNull @Valid AgreementEndRequest request) {
        return service.end(id, request);
    }

    @POST
    @Path("{id}/projects")
    @Idempotent
    @RolesAllowed(Roles.CITY_OFFICE)
    @Operation(
            operationId = "linkAgreementProject",
            summary = "Name a project that fulfils the agreement (关联履约项目)",
            description = "A project fulfils one agreement at a time.")
    public AgreementView link(@RestPath UUID id, @NotNull @Valid ProjectLinkRequest request) {
        return service.link(id, request);
    }

    @POST
    @Path("{id}/projects/{projectId}/removal")
    @Idempotent
    @RolesAllowed(Roles.CITY_OFFICE)
    @Operation(operationId = "unlinkAgreementProject", summary = "Take a project away, with the reason (解除关联)")
    public AgreementView unlink(
            @RestPath UUID id, @RestPath UUID projectId, @NotNull @Valid ProjectUnlinkRequest request) {
        return service.unlink(id, projectId, request);
    }

    @POST
    @Path("{id}/evidence")
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(Roles.CITY_OFFICE)
    @Operation(
            operationId = "recordAgreementEvidence",
            summary = "Record how far the agreement is fulfilled (登记履约证据)",
            description = "What is recorded is never changed.")
    public FulfilmentView record(@RestPath UUID id, @NotNull @Valid FulfilmentRequest request) {
        return service.record(id, request);
    }

    @GET
    @Path("{id}/evidence")
    @Operation(operationId = "listAgreementEvidence", summary = "Evidence of fulfilment, newest first (履约证据)")
    public Page<FulfilmentView> evidence(@RestPath UUID id, @BeanParam @Valid PageQuery page) {
        return service.evidence(id, page);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "readAgreement", summary = "Read an agreement")
    public AgreementView read(@RestPath UUID id) {
        return service.read(id);
    }

    @GET
    @Operation(operationId = "listAgreements", summary = "List agreements, newest first (合作框架协议)")
    public Page<AgreementSummary> list(@BeanParam @Valid AgreementFilter filter, @BeanParam @Valid PageQuery page) {
        return service.page(filter, page);
    }

    @GET
    @Path("{id}/history")
    @Operation(operationId = "readAgreementHistory", summary = "Who changed what, newest first (变更记录)")
    public List<HistoryEntry> history(
            @RestPath UUID id,
            @RestQuery @Nullable @Parameter(description = "only changes before this version") Long before,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return service.history(id, before, limit);
    }
}
