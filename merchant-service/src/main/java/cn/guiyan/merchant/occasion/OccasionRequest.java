package cn.guiyan.merchant.occasion;

import cn.guiyan.events.Origin;
import cn.guiyan.http.OneLine;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An occasion as it is announced or was held. */
@Schema(description = "年会、推介会、温州人大会 An occasion")
public record OccasionRequest(
        @NotBlank @OneLine @Size(max = 100) @Schema(description = "名称", examples = "第十一届全国各地温州商会年会")
        String name,

        @NotNull @Schema(description = "类别") OccasionKind kind,

        @Nullable @Min(1) @Max(1000) @Schema(description = "第几届", examples = "11")
        Integer edition,

        @NotNull @Schema(description = "举办日期", examples = "2014-05-30")
        LocalDate on,

        @NotNull @Schema(description = "举办地 code", examples = "330300")
        String place,

        @NotBlank @OneLine @Size(max = 100) @Schema(description = "承办单位", examples = "温州市经合办")
        String host,

        @Nullable @Size(max = 500) @Schema(description = "推介项目")
        List<@NotNull @Valid Promotion> promoted,

        @Nullable @Schema(description = "数据来源, REPORTED unless said otherwise")
        Origin origin) {

    Origin originOrReported() {
        return Objects.requireNonNullElse(origin, Origin.REPORTED);
    }

    List<Promotion> promotedOrNone() {
        return Objects.requireNonNullElse(promoted, List.of());
    }
}
