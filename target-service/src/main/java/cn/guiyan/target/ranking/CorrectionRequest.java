package cn.guiyan.target.ranking;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a published month is corrected. */
@Schema(description = "更正 Why a published month is corrected")
public record CorrectionRequest(
        @NotBlank @Size(max = 500) @Schema(description = "更正原因", examples = "补计六月份迟报的一笔")
        String reason) {}
