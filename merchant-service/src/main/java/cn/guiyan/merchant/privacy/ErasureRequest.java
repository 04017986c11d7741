package cn.guiyan.merchant.privacy;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** On what ground a person's data is erased. Nothing in it is personal: it is kept for good. */
@Schema(description = "删除个人信息 It cannot be undone")
public record ErasureRequest(
        @NotNull @Schema(description = "事由: 个人信息保护法 Art. 47", examples = "CONSENT_WITHDRAWN")
        ErasureGround ground,

        @NotNull
        @Pattern(regexp = "[\\p{L}\\p{N}〔〕\\[\\]/.-]{1,60}")
        @Schema(description = "申请编号 number of the request, without the person's name", examples = "温经合〔2014〕删-3号")
        String reference) {}
