package cn.guiyan.merchant.delegation;

import cn.guiyan.http.Yuan;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An intention as it is written down; its project is named later. */
@Schema(description = "投资意向 An intention to invest")
public record IntentionRequest(
        @Nullable @Schema(description = "of an intention that is kept; absent for a new one")
        UUID id,

        @Nullable @Schema(description = "温商") UUID merchantId,

        @NotNull @Schema(description = "意向地 code", examples = "330326")
        String region,

        @NotBlank @Size(max = 200) @Schema(description = "意向内容", examples = "拟投资鞋材生产线")
        String what,

        @Nullable
        @Positive
        @Digits(integer = 18, fraction = 2)
        @Schema(description = "意向金额, yuan", examples = "50000000.00")
        BigDecimal amount) {

    /**
     * As it is kept, with the project that it had already.
     *
     * @throws cn.guiyan.http.ProblemException {@code illegal-amount}, also for an exponent that is too large to count its digits
     */
    Intention under(UUID given, @Nullable UUID projectId) {
        BigDecimal yuan = amount == null ? null : Yuan.positive("intentions.amount", amount);
        return new Intention(given, merchantId, region, what.strip(), yuan, projectId);
    }
}
