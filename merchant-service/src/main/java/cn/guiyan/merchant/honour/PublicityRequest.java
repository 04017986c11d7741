package cn.guiyan.merchant.honour;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When the candidates are shown to the public. */
@Schema(description = "公示")
public record PublicityRequest(
        @NotNull @Schema(description = "公示首日", examples = "2014-08-01")
        LocalDate from,

        @NotNull @Schema(description = "公示末日", examples = "2014-08-05")
        LocalDate to) {}
