package cn.guiyan.merchant.transfer;

import cn.guiyan.access.Caller;
import cn.guiyan.access.Roles;
import cn.guiyan.http.Idempotent;
import cn.guiyan.http.Page;
import cn.guiyan.http.PageQuery;
import cn.guiyan.http.Purpose;
import cn.guiyan.http.RegionCheck;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestStreamElementType;
import org.jspecify.annotations.Nullable;

/** Imports over HTTP. */
@Path("/api/v1/imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "imports", description = "导入")
@RolesAllowed({Roles.CITY_OFFICE, Roles.COUNTY_OFFICE})
public class ImportResource {
    private final ImportService service;
    private final ImportUploads uploads;
    private final ImportWorker worker;
    private final ImportConfig config;
    private final RegionCheck regions;
    private final Caller caller;

    ImportResource(
            ImportService service,
            ImportUploads uploads,
            ImportWorker worker,
            ImportConfig config,
            RegionCheck regions,
            Caller caller) {
        this.service = service;
        this.uploads = uploads;
        this.worker = worker;
        this.config = config;
        this.regions = regions;
        this.caller = caller;
    }

    @GET
    @Path("template")
    @Produces(SheetWriter.XLSX)
    @ResponseHeader(name = "Content-Disposition", value = "attachment; filename=\"template.xlsx\"")
    @Operation(operationId = "downloadImportTemplate", summary = "An empty workbook with explanations (导入模板)")
    @APIResponse(
            responseCode = "200",
            description = "The workbook",
            content =
                    @Content(
                            mediaType = SheetWriter.XLSX,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public byte[] template(@RestQuery @NotNull ImportKind kind) {
        return Template.of(uploads.layout(kind), config.maxRows());
    }

    @POST
    @Consumes({SheetWriter.XLSX, "text/csv", MediaType.APPLICATION_OCTET_STREAM})
    @ResponseStatus(201)
    @Parameter(
            name = "Idempotency-Key",
            in = ParameterIn.HEADER,
            required = true,
            description = "A new one for each operation; the same one when it is sent again (幂等键)",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    @Operation(
            operationId = "uploadImport",
            summary = "Upload a workbook or a CSV to be checked (上传导入文件)",
            description = "Nothing of the register is written before the import is confirmed.")
    public ImportView upload(
            @RestQuery @NotNull ImportKind kind,
            @RestQuery @Nullable @Parameter(description = "建档单位, the caller's own unless given", example = "330304")
                    String region,
            @RestQuery @DefaultValue("") @Size(max = 200) @Parameter(description = "the file's name") String name,
            @NotNull InputStream body) {
        String office = region == null ? caller.region() : region;
        regions.requireInScope(office == null ? "" : office);
        try (ImportUploads.Upload upload = uploads.take(kind, body)) {
            ImportView stored = service.store(kind, office == null ? "" : office, name, upload);
            worker.wake();
            return stored;
        }
    }

    @GET
    @Operation(operationId = "listImports", summary = "List imports, the newest first")
    public Page<ImportView> list(@BeanParam @Valid PageQuery page) {
        return service.page(page);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "readImport", summary = "How far an import has come (导入进度)")
    public ImportView read(@RestPath UUID id) {
        return service.read(id);
    }

    @GET
    @Path("{id}/progress")
    @Blocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "followImport",
            summary = "The same as server-sent events (实时进度)",
            description = "Ends when the import waits for somebody, or has ended.")
    @APIResponse(
            responseCode = "200",
            description = "The import, again and again",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(implementation = ImportView.class)))
    public Multi<ImportView> follow(@RestPath UUID id) {
        service.read(id);
        var scope = caller.scope();
        return Multi.createBy()
                .repeating()
                .uni(() -> Uni.createFrom()
                        .item(() -> service.readLater(id, scope))
                        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool()))
                .withDelay(config.poll())
                .whilst(view ->
                        view.status() != ImportStatus.CHECKED && !view.status().isFinal());
    }

    @GET
    @Path("{id}/rows")
    @Operation(
            operationId = "listImportRows",
            summary = "What the rows of an import mean to the register (核对结果)",
            description = "Personal cells are masked.")
    public Page<ImportRowView> rows(
            @RestPath UUID id, @RestQuery @Nullable Outcome outcome, @BeanParam @Valid PageQuery page) {
        return service.rows(id, outcome, page);
    }

    @GET
    @Path("{id}/failed-rows.xlsx")
    @Produces(SheetWriter.XLSX)
    @ResponseHeader(name = "Content-Disposition", value = "attachment; filename=\"failed-rows.xlsx\"")
    @Operation(
            operationId = "downloadFailedRows",
            summary = "The rows that were not taken over, with the reasons beside them (退回有误的行)",
            description = "Cells are as they were sent, and the reading is recorded.")
    @APIResponse(
            responseCode = "200",
            description = "The workbook",
            content =
                    @Content(
                            mediaType = SheetWriter.XLSX,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public StreamingOutput failedRows(
            @RestPath UUID id,
            @RestQuery
                    @NotNull
                    @Purpose
                    @Parameter(description = "用途: what the rows are needed for; recorded with the reading")
                    String purpose) {
        return service.failedRows(id, purpose);
    }

    @POST
    @Path("{id}/confirmation")
    @Idempotent
    @Operation(operationId = "confirmImport", summary = "Write what was checked (确认导入)")
    public ImportView confirm(@RestPath UUID id) {
        ImportView confirmed = service.confirm(id);
        worker.wake();
        return confirmed;
    }

    @POST
    @Path("{id}/drop")
    @Idempotent
    @Operation(
            operationId = "dropImport",
            summary = "Give an import up (放弃导入)",
            description = "Possible at any point; what was written before stays, and the answer says how much that is.")
    public ImportView drop(@RestPath UUID id) {
        return service.drop(id);
    }
}
