package cn.guiyan.merchant.transfer;

import cn.guiyan.access.Roles;
import cn.guiyan.merchant.company.CompanyFilter;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;

/** The list of companies as a workbook, in the layout of imports. */
@Path("/api/v1/companies/export.xlsx")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "exports", description = "导出")
public class CompanyExportResource {
    private final ExportService service;

    CompanyExportResource(ExportService service) {
        this.service = service;
    }

    @GET
    @Produces(SheetWriter.XLSX)
    @ResponseHeader(name = "Content-Disposition", value = "attachment; filename=\"companies.xlsx\"")
    @RolesAllowed({
        Roles.CITY_OFFICE,
        Roles.COUNTY_OFFICE,
        Roles.LEADER,
        Roles.DEPARTMENT,
        Roles.SERVICE_OFFICER,
        Roles.SUPERVISOR
    })
    @Operation(
            operationId = "exportCompanies",
            summary = "The list of companies as a workbook (导出企业)",
            description = "Nothing of it is personal.")
    @APIResponse(
            responseCode = "200",
            description = "The workbook",
            content =
                    @Content(
                            mediaType = SheetWriter.XLSX,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public StreamingOutput companies(@BeanParam @Valid CompanyFilter filter) {
        return service.companies(filter);
    }
}
