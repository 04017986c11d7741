package cn.guiyan.merchant.honour;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An objection to a candidate. */
@Schema(description = "登记异议")
public record ObjectionRequest(
        @NotBlank @Size(max = 2000) @Schema(description = "内容", examples = "所列项目到位资金有误")
        String text,

        @NotNull @Schema(description = "提出日期, within the publicity period", examples = "2014-08-02")
        LocalDate on) {}
