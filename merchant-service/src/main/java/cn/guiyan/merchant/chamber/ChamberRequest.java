package cn.guiyan.merchant.chamber;

import cn.guiyan.events.Origin;
import cn.guiyan.http.OneLine;
import cn.guiyan.merchant.PhoneNumber;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an office knows of a chamber. */
@Schema(description = "商会 A chamber of Wenzhou merchants elsewhere")
public record ChamberRequest(
        @NotBlank @OneLine @Size(max = 100) @Schema(description = "名称", examples = "福州市温州商会")
        String name,

        @NotNull @Schema(description = "所在地 GB/T 2260 code", examples = "350100")
        String place,

        @NotNull @Schema(description = "级别") ChamberLevel level,

        @Nullable @Schema(description = "代表省份 the province it signs for", examples = "350000")
        String represents,

        @NotNull @Schema(description = "建档单位 the office that keeps the file", examples = "330300")
        String region,

        @Nullable
        @OneLine
        @Size(max = 50)
        @Pattern(regexp = "[^*]*", message = "{cn.guiyan.masked}")
        @Schema(description = "联系人; absent keeps what is stored, an empty text removes it", examples = "示例联系人")
        String contactName,

        @Nullable
        @Pattern(regexp = PhoneNumber.OR_NONE, message = "{cn.guiyan.phone}")
        @Schema(description = "联系电话; absent keeps what is stored, an empty text removes it", examples = "10012345678")
        String contactPhone,

        @Nullable @Schema(description = "数据来源, REPORTED unless said otherwise")
        Origin origin) {

    Origin originOrReported() {
        return Objects.requireNonNullElse(origin, Origin.REPORTED);
    }
}
