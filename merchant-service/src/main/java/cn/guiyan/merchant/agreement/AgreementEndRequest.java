package cn.guiyan.merchant.agreement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Ends an agreement, at the end of its term or before. */
@Schema(description = "终止协议")
public record AgreementEndRequest(
        @NotNull @Schema(description = "终止日期", examples = "2017-07-10")
        LocalDate on,

        @NotBlank @Size(max = 500) @Schema(description = "原因", examples = "协议期满")
        String reason) {}
