package cn.guiyan.merchant.roll;

import cn.guiyan.events.Origin;
import cn.guiyan.merchant.register.SurvivingId;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Puts a merchant on a roll. */
@Schema(description = "列入名册")
public record RollEntryRequest(
        @NotNull @Schema(description = "名册: LEADING 百名领头雁, TOP_HUNDRED 百强温商")
        Roll roll,

        @NotNull @Schema(description = "温商") @JsonDeserialize(using = SurvivingId.class)
        UUID merchantId,

        @NotNull @Schema(description = "列入日期", examples = "2014-01-01")
        LocalDate from,

        @Nullable @Schema(description = "数据来源, REPORTED unless said otherwise")
        Origin origin) {

    Origin originOrReported() {
        return Objects.requireNonNullElse(origin, Origin.REPORTED);
    }
}
