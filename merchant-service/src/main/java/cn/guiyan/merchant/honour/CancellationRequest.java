package cn.guiyan.merchant.honour;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Gives a round up. */
@Schema(description = "取消评选")
public record CancellationRequest(
        @NotBlank @Size(max = 500) @Schema(description = "原因", examples = "与上级评选合并进行")
        String reason) {}
