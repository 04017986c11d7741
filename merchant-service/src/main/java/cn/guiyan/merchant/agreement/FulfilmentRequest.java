package cn.guiyan.merchant.agreement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What had arrived for an agreement by a day. */
@Schema(description = "履约证据")
public record FulfilmentRequest(
        @NotNull @Schema(description = "截止日期", examples = "2014-12-31")
        LocalDate asOf,

        @NotNull @Schema(description = "履约到位资金, yuan of the linked projects", examples = "2000000000.00")
        BigDecimal arrived,

        @NotBlank @Size(max = 500) @Schema(description = "说明: where the figure comes from", examples = "以2014年12月通报为准")
        String note) {}
