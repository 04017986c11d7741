package cn.guiyan.merchant.delegation;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The project that an intention became. */
@Schema(description = "意向转化项目")
public record IntentionProjectRequest(
        @NotNull @Schema(description = "项目") UUID projectId) {}
