package cn.guiyan.merchant.honour;

import cn.guiyan.events.Origin;
import cn.guiyan.http.OneLine;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A selection round as it is announced. */
@Schema(description = "功勋、先进人物评选 A selection round")
public record SelectionRoundRequest(
        @NotBlank @OneLine @Size(max = 100) @Schema(description = "名称", examples = "2014年温商回归功勋人物评选")
        String title,

        @NotNull @Schema(description = "类别: MERIT 功勋人物, ADVANCED 先进人物")
        HonourKind kind,

        @Min(1978) @Max(2200) @Schema(description = "年度", examples = "2014")
        int year,

        @Nullable @Schema(description = "数据来源, REPORTED unless said otherwise")
        Origin origin) {

    Origin originOrReported() {
        return Objects.requireNonNullElse(origin, Origin.REPORTED);
    }
}
