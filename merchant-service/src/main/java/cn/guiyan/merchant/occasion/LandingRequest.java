package cn.guiyan.merchant.occasion;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Names the project that a signing has become. */
@Schema(description = "签约落地")
public record LandingRequest(
        @NotNull @Schema(description = "项目库中的项目") UUID projectId,

        @NotNull @Schema(description = "落地日期", examples = "2014-09-01")
        LocalDate landedOn) {}
