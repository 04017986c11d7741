package cn.guiyan.merchant.company;

import cn.guiyan.access.Roles;
import cn.guiyan.http.Idempotent;
import cn.guiyan.http.IfMatch;
import cn.guiyan.http.Page;
import cn.guiyan.http.PageQuery;
import cn.guiyan.journal.HistoryEntry;
import cn.guiyan.merchant.naming.NamedRecords;
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

/** The companies' files over HTTP. */
@Path("/api/v1/companies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "companies", description = "温商企业")
@RolesAllowed({
    Roles.CITY_OFFICE,
    Roles.COUNTY_OFFICE,
    Roles.LEADER,
    Roles.DEPARTMENT,
    Roles.SERVICE_OFFICER,
    Roles.SUPERVISOR
})
public class CompanyResource {
    private final CompanyService service;

    CompanyResource(CompanyService service) {
        this.service = service;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed({Roles.CITY_OFFICE, Roles.COUNTY_OFFICE})
    @Operation(operationId = "openCompany", summary = "Open a company's file (企业建档)")
    public CompanyView open(@NotNull @Valid CompanyRequest request) {
        return service.open(request);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({Roles.CITY_OFFICE, Roles.COUNTY_OFFICE})
    @Operation(operationId = "describeCompany", summary = "Rewrite a company's file (企业档案修改)")
    public CompanyView describe(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable IfMatch ifMatch,
            @NotNull @Valid CompanyRequest request) {
        return service.describe(id, IfMatch.orMissing(ifMatch), request);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "readCompany", summary = "Read a company's file (企业档案)")
    public CompanyView read(@RestPath UUID id) {
        return service.read(id);
    }

    @GET
    @Operation(operationId = "listCompanies", summary = "Find companies (企业检索)")
    public Page<CompanyView> list(
            @BeanParam @Valid CompanyFilter filter,
            @RestQuery
                    @Nullable
                    @Parameter(description = "name (by pinyin), -name, recent or -recent", example = "name")
                    String sort,
            @BeanParam @Valid PageQuery page) {
        return service.page(filter, NamedRecords.sorting(sort), page);
    }

    @GET
    @Path("{id}/history")
    @Operation(operationId = "readCompanyHistory", summary = "Who changed what, newest first (变更记录)")
    public List<HistoryEntry> history(
            @RestPath UUID id,
            @RestQuery @Nullable @Parameter(description = "only changes before this version") Long before,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return service.history(id, before, limit);
    }
}
