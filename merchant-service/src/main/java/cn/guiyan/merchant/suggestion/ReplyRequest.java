package cn.guiyan.merchant.suggestion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the caller's unit has to say. */
@Schema(description = "回复、协办意见 What the caller's unit has to say")
public record ReplyRequest(
        @NotBlank @Size(max = 4000) @Schema(description = "内容", examples = "已建立镇街服务温商专窗")
        String text,

        @Nullable @Schema(description = "办理日期, today unless given")
        LocalDate on) {}
