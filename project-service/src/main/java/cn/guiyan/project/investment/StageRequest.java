package cn.guiyan.project.investment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A step of a project. */
@Schema(description = "项目阶段变更")
public record StageRequest(
        @NotNull @Schema(description = "新阶段", examples = "CONSTRUCTION")
        Stage stage,

        @NotNull @Schema(description = "日期", examples = "2014-05-20")
        LocalDate on,

        @Nullable @Size(max = 500) @Schema(description = "原因, required when the project goes back")
        String reason) {}
