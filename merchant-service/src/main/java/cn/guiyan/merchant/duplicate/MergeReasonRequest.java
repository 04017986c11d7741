package cn.guiyan.merchant.duplicate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Declines a merge, or undoes it. */
@Schema(description = "拒绝或撤销合并")
public record MergeReasonRequest(
        @NotBlank @Size(max = 200) @Schema(description = "理由", examples = "核实后不是同一人")
        String reason) {}
