package cn.guiyan.project.arrival;

import cn.guiyan.events.Origin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Funds that arrived, as the county reports them. */
@Schema(description = "到位资金 Funds that arrived")
public record FundArrivalRequest(
        @NotNull @Schema(description = "金额, yuan, positive, at most two decimals", examples = "120000000.00")
        BigDecimal amount,

        @NotNull @Schema(description = "口径, a base calibre", examples = "OUT_OF_PROVINCE")
        String calibre,

        @NotNull @Schema(description = "到位日期", examples = "2014-07-03")
        LocalDate arrivedOn,

        @NotBlank @Size(max = 50) @Schema(description = "凭证号, once per region", examples = "OH-2014-0703-01")
        String voucher,

        @Nullable @Schema(description = "数据来源, REPORTED unless said otherwise")
        Origin origin) {

    Origin originOrReported() {
        return Objects.requireNonNullElse(origin, Origin.REPORTED);
    }
}
