package cn.guiyan.merchant.duplicate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Says that two records are two persons'. */
@Schema(description = "不是同一人")
public record DismissalRequest(
        @NotBlank @Size(max = 200) @Schema(description = "理由", examples = "同名，已电话核实")
        String reason) {}
