package cn.guiyan.merchant.duplicate;

import cn.guiyan.merchant.PhoneNumber;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Somebody whom an office means to register. */
@Schema(description = "查重 Somebody who may be in the register already")
public record DuplicateCheckRequest(
        @NotBlank @Size(max = 50) @Schema(description = "姓名", examples = "示例商人甲")
        String name,

        @NotNull @Schema(description = "籍贯, a region of the caller's office", examples = "330304")
        String region,

        @Nullable @Schema(description = "现居城市", examples = "350100")
        String presentCity,

        @Nullable
        @Pattern(regexp = PhoneNumber.PATTERN, message = "{cn.guiyan.phone}")
        @Schema(description = "手机", examples = "10012345678")
        String phone,

        @Nullable @Schema(description = "企业档案 id") UUID companyId,

        @Nullable @Size(max = 30) @Schema(description = "企业统一社会信用代码", examples = "91330300MA2CXQ4R8X")
        String creditCode) {}
