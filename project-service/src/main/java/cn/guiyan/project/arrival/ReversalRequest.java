package cn.guiyan.project.arrival;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an entry is taken back. */
@Schema(description = "冲销 A reversal")
public record ReversalRequest(
        @NotBlank @Size(max = 500) @Schema(description = "原因", examples = "凭证金额录入有误")
        String reason) {}
