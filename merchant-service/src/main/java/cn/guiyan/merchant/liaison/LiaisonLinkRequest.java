package cn.guiyan.merchant.liaison;

import cn.guiyan.events.Origin;
import cn.guiyan.merchant.register.SurvivingId;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Charges an official with keeping contact: with a merchant, a chamber, or all chambers of a city. */
@Schema(description = "建立挂钩 Exactly one of merchantId, chamberId and city")
public record LiaisonLinkRequest(
        @NotNull @Schema(description = "市领导、挂钩干部") UUID officialId,

        @Nullable @Schema(description = "挂钩温商") @JsonDeserialize(using = SurvivingId.class)
        UUID merchantId,

        @Nullable @Schema(description = "挂钩商会") UUID chamberId,

        @Nullable @Schema(description = "挂钩城市, a prefecture or a municipality", examples = "350100")
        String city,

        @NotNull @Schema(description = "起始日期", examples = "2014-01-01")
        LocalDate from,

        @Nullable @Schema(description = "截止日期, the last day; absent while it goes on")
        LocalDate to,

        @Nullable @Schema(description = "数据来源, REPORTED unless said otherwise")
        Origin origin) {

    Origin originOrReported() {
        return Objects.requireNonNullElse(origin, Origin.REPORTED);
    }

    /** How many targets are named; one should be. */
    long targets() {
        return Stream.of(merchantId, chamberId, city).filter(Objects::nonNull).count();
    }

    LiaisonTarget target() {
        if (merchantId != null) {
            return LiaisonTarget.MERCHANT;
        }
        return chamberId != null ? LiaisonTarget.CHAMBER : LiaisonTarget.CITY;
    }
}
