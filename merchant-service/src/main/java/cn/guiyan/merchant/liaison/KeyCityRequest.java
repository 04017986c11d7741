package cn.guiyan.merchant.liaison;

import cn.guiyan.events.Origin;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Names a key city. */
@Schema(description = "列为重点城市")
public record KeyCityRequest(
        @NotNull @Schema(description = "城市, a prefecture or a municipality", examples = "350100")
        String city,

        @NotNull @Schema(description = "起始日期", examples = "2013-01-01")
        LocalDate from,

        @Nullable @Schema(description = "数据来源, REPORTED unless said otherwise")
        Origin origin) {

    Origin originOrReported() {
        return Objects.requireNonNullElse(origin, Origin.REPORTED);
    }
}
