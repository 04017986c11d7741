package cn.guiyan.merchant.honour;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How an objection was dealt with. */
@Schema(description = "处理异议")
public record ResolutionRequest(
        @NotBlank @Size(max = 2000) @Schema(description = "处理结果", examples = "经核实，到位资金与台账一致")
        String resolution) {}
