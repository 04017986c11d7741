package cn.guiyan.merchant.suggestion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why it is done with. */
@Schema(description = "办结 Why it is done with")
public record ClosureRequest(
        @NotBlank @Size(max = 2000) @Schema(description = "办结说明", examples = "各县（市、区）均已落实")
        String reason,

        @Nullable @Schema(description = "办结日期, today unless given")
        LocalDate on) {}
