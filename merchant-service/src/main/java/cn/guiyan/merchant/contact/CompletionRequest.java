package cn.guiyan.merchant.contact;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The next step is done. */
@Schema(description = "办结")
public record CompletionRequest(
        @NotNull @Schema(description = "办结日期, not after today", examples = "2014-07-18")
        LocalDate on) {}
