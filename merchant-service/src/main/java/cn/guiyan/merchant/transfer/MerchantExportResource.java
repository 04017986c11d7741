package cn.guiyan.merchant.transfer;

import cn.guiyan.access.Roles;
import cn.guiyan.http.Purpose;
import cn.guiyan.merchant.register.MerchantFilter;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The list of merchants as a workbook, in the layout of imports. */
@Path("/api/v1/merchants/export.xlsx")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "exports", description = "导出")
public class MerchantExportResource {
    private final ExportService service;

    MerchantExportResource(ExportService service) {
        this.service = service;
    }

    @GET
    @Produces(SheetWriter.XLSX)
    @ResponseHeader(name = "Content-Disposition", value = "attachment; filename=\"merchants.xlsx\"")
    @RolesAllowed({
        Roles.CITY_OFFICE,
        Roles.COUNTY_OFFICE,
        Roles.LEADER,
        Roles.DEPARTMENT,
        Roles.SERVICE_OFFICER,
        Roles.SUPERVISOR
    })
    @Operation(
            operationId = "exportMerchants",
            summary = "The list of merchants as a workbook (导出温商)",
            description =
                    "Phones are masked, unless an office that keeps the records says for what purpose it needs them; that is recorded.")
    @APIResponse(
            responseCode = "200",
            description = "The workbook",
            content =
                    @Content(
                            mediaType = SheetWriter.XLSX,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public StreamingOutput merchants(
            @BeanParam @Valid MerchantFilter filter,
            @RestQuery @Nullable @Purpose @Parameter(description = "用途 for which phones are needed") String purpose) {
        return service.merchants(filter, purpose);
    }
}
