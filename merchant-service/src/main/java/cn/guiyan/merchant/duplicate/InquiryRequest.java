package cn.guiyan.merchant.duplicate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Asks the office that knows a merchant to get in touch. */
@Schema(description = "联系请求")
public record InquiryRequest(
        @NotBlank @Size(max = 1000) @Schema(description = "token of a check or of a duplicate")
        String token,

        @NotBlank @Size(max = 500) @Schema(description = "留言", examples = "拟共同走访该温商，请联系瓯海区经合中心")
        String message) {}
