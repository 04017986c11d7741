package cn.guiyan.merchant.company;

import cn.guiyan.events.Origin;
import cn.guiyan.http.OneLine;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an office knows of a company. */
@Schema(description = "企业 A company of merchants of Wenzhou origin")
public record CompanyRequest(
        @NotBlank @OneLine @Size(max = 100) @Schema(description = "名称", examples = "示例鞋业有限公司")
        String name,

        @Nullable
        @Size(max = 40)
        @Schema(description = "统一社会信用代码 GB 32100-2015, its check digit right", examples = "91330304MA2800000H")
        String creditCode,

        @NotNull @Schema(description = "所在地 GB/T 2260 code", examples = "350100")
        String place,

        @NotNull @Pattern(regexp = "[A-T]") @Schema(description = "行业 GB/T 4754 section", examples = "C")
        String industry,

        @NotNull @Schema(description = "建档单位 the office that keeps the file", examples = "330304")
        String region,

        @Nullable @Schema(description = "数据来源, REPORTED unless said otherwise")
        Origin origin) {

    Origin originOrReported() {
        return Objects.requireNonNullElse(origin, Origin.REPORTED);
    }

    /**
     * The code as it is kept; a blank one is none.
     *
     * @throws cn.guiyan.http.ProblemException {@code illegal-credit-code}
     */
    @Nullable
    String creditCodeOrNull() {
        return creditCode == null || creditCode.isBlank()
                ? null
                : CreditCode.of(creditCode).value();
    }
}
