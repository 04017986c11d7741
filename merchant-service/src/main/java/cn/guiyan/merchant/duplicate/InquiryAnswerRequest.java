package cn.guiyan.merchant.duplicate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The answer; of who answers it says what the reply says. */
@Schema(description = "答复联系请求")
public record InquiryAnswerRequest(
        @NotNull @Schema(description = "是否同意联系") Boolean accepted,

        @NotBlank @Size(max = 500) @Schema(description = "答复", examples = "可联系平阳县经合中心王某")
        String reply) {}
