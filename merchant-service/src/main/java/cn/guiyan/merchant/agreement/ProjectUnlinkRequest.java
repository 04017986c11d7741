package cn.guiyan.merchant.agreement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Takes a project away from an agreement. */
@Schema(description = "解除项目关联")
public record ProjectUnlinkRequest(
        @NotBlank @Size(max = 500) @Schema(description = "原因", examples = "项目转由其他商会协议履行")
        String reason) {}
