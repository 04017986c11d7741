package cn.guiyan.merchant.suggestion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A leader's directive. */
@Schema(description = "批示 A leader's directive")
public record DirectiveRequest(
        @NotBlank @Size(max = 2000) @Schema(description = "批示内容", examples = "各县（市、区）要切实改善基层干部的服务工作")
        String text,

        @NotNull @Schema(description = "办理期限", examples = "2014-09-30")
        LocalDate due,

        @Nullable @Schema(description = "批示领导; needed from the city's office, a leader may leave it out")
        UUID officialId,

        @Nullable @Schema(description = "批示日期, today unless given", examples = "2014-07-11")
        LocalDate on) {}
