package cn.guiyan.merchant.agreement;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One year's part of an agreement (分年度金额).
 *
 * @param year calendar year
 * @param amount yuan
 */
@Embeddable
@Schema(description = "分年度金额 One year's part")
public record YearlyShare(
        @Min(1978) @Max(2200) @Schema(description = "年度", examples = "2014")
        int year,

        @NotNull @Schema(description = "金额, yuan", examples = "2000000000.00")
        BigDecimal amount) {}
