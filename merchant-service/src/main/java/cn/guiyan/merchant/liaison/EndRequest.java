package cn.guiyan.merchant.liaison;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Ends a link, or a city's time as a key city. */
@Schema(name = "LiaisonEndRequest", description = "终止挂钩、调整重点城市")
public record EndRequest(
        @NotNull @Schema(description = "最后一日", examples = "2014-06-30")
        LocalDate to,

        @NotBlank @Size(max = 500) @Schema(description = "原因", examples = "干部轮岗")
        String reason) {}
