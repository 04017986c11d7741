package cn.guiyan.merchant.roll;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Takes a merchant off a roll. */
@Schema(description = "移出名册")
public record RollEndRequest(
        @NotNull @Schema(description = "最后一日", examples = "2014-12-31")
        LocalDate to,

        @NotBlank @Size(max = 500) @Schema(description = "原因", examples = "企业经营重心转移")
        String reason) {}
