package cn.guiyan.merchant.register;

import cn.guiyan.events.Origin;
import cn.guiyan.http.OneLine;
import cn.guiyan.merchant.PhoneNumber;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an office knows of a merchant. */
@Schema(description = "温商 A merchant of Wenzhou origin")
public record MerchantRequest(
        @NotBlank @OneLine @Size(max = 50) @Schema(description = "姓名", examples = "示例商人甲")
        String name,

        @NotNull @Schema(description = "籍贯 home county, whose office keeps the record", examples = "330304")
        String region,

        @NotNull @Schema(description = "现居城市 GB/T 2260 code", examples = "350100")
        String presentCity,

        @NotNull @Pattern(regexp = "[A-T]") @Schema(description = "行业 GB/T 4754 section", examples = "C")
        String industry,

        @Nullable @OneLine @Size(max = 100) @Schema(description = "企业", examples = "示例鞋业有限公司")
        String company,

        @Nullable @Schema(description = "企业档案 id, when the company has a file")
        UUID companyId,

        @Nullable
        @Pattern(regexp = PhoneNumber.OR_NONE, message = "{cn.guiyan.phone}")
        @Schema(description = "手机; absent keeps what is stored, an empty text removes it", examples = "10012345678")
        String phone,

        @Nullable @Schema(description = "所属商会") UUID chamberId,

        @NotNull @Schema(description = "摸排状态") Canvassing canvassing,

        @Nullable
        @Size(max = 20)
        @Schema(description = "标签, kept in their order and once each", examples = "[\"鞋业\", \"青年企业家\"]")
        List<@NotBlank @OneLine @Size(max = 20) String> tags,

        @Nullable @Schema(description = "数据来源, REPORTED unless said otherwise")
        Origin origin) {

    Origin originOrReported() {
        return Objects.requireNonNullElse(origin, Origin.REPORTED);
    }

    List<String> distinctTags() {
        return tags == null
                ? List.of()
                : tags.stream().map(String::strip).distinct().toList();
    }
}
