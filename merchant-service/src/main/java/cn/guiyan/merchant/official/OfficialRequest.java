package cn.guiyan.merchant.official;

import cn.guiyan.events.Origin;
import cn.guiyan.http.OneLine;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An official in one post. Who changes posts gets another record. */
@Schema(description = "市领导、挂钩干部 An official who keeps contact")
public record OfficialRequest(
        @NotBlank @OneLine @Size(max = 50) @Schema(description = "姓名", examples = "示例干部甲")
        String name,

        @NotNull @Schema(description = "类别") OfficialKind kind,

        @NotBlank @OneLine @Size(max = 100) @Schema(description = "单位", examples = "瓯海区经合办")
        String unit,

        @NotBlank @OneLine @Size(max = 50) @Schema(description = "职务", examples = "副主任")
        String post,

        @NotNull @Schema(description = "所属区域 whose office keeps the record", examples = "330304")
        String region,

        @NotNull @Schema(description = "任职起始日期", examples = "2013-03-01")
        LocalDate from,

        @Nullable @Schema(description = "任职截止日期, the last day; absent while the post is held")
        LocalDate to,

        @Nullable @Size(max = 100) @Schema(description = "系统用户名, for the official's own reminders", examples = "ouhai")
        String account,

        @Nullable @Schema(description = "数据来源, REPORTED unless said otherwise")
        Origin origin) {

    Origin originOrReported() {
        return Objects.requireNonNullElse(origin, Origin.REPORTED);
    }
}
