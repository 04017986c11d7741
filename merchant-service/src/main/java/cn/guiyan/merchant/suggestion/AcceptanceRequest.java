package cn.guiyan.merchant.suggestion;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whose reply is good. */
@Schema(description = "认可 Whose reply is good")
public record AcceptanceRequest(
        @NotNull @Schema(description = "牵头单位", examples = "330304")
        String unit,

        @Nullable @Size(max = 2000) @Schema(description = "意见")
        String text,

        @Nullable @Schema(description = "认可日期, today unless given")
        LocalDate on) {}
