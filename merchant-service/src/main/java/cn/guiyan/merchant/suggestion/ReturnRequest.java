package cn.guiyan.merchant.suggestion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whose reply is not good enough, and why. */
@Schema(description = "退回 Whose reply is not good enough, and why")
public record ReturnRequest(
        @NotNull @Schema(description = "牵头单位", examples = "330304")
        String unit,

        @NotBlank @Size(max = 2000) @Schema(description = "退回原因", examples = "请说明具体措施")
        String reason,

        @Nullable @Schema(description = "该单位新的办理期限, not after the directive's; as before unless given")
        LocalDate due,

        @Nullable @Schema(description = "退回日期, today unless given")
        LocalDate on) {}
