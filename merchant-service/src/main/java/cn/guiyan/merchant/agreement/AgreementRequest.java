package cn.guiyan.merchant.agreement;

import cn.guiyan.events.Origin;
import cn.guiyan.http.OneLine;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A framework agreement as it was signed. */
@Schema(description = "合作框架协议 A framework agreement with a chamber")
public record AgreementRequest(
        @Nullable @Size(max = 50) @Schema(description = "协议编号", examples = "温经合〔2014〕示例1号")
        String number,

        @NotBlank @OneLine @Size(max = 100) @Schema(description = "名称", examples = "福建省域温州商会合作框架协议")
        String title,

        @NotNull @Schema(description = "签订商会") UUID chamberId,

        @Nullable @Schema(description = "代表省份, which must be what the chamber represents", examples = "350000")
        String represents,

        @NotNull @Schema(description = "签订日期", examples = "2014-07-11")
        LocalDate signedOn,

        @NotNull @Schema(description = "计划投资总额, yuan of the whole term", examples = "10000000000.00")
        BigDecimal amount,

        @NotNull @Schema(description = "约数, whether the amount was said to be about that", examples = "false")
        Boolean approximate,

        @NotNull @Schema(description = "协议期首日", examples = "2014-07-11")
        LocalDate from,

        @NotNull @Schema(description = "协议期末日", examples = "2017-07-10")
        LocalDate to,

        @Nullable @Size(max = 10) @Schema(description = "分年度金额, which sum to the amount")
        List<@NotNull @Valid YearlyShare> split,

        @Nullable @Schema(description = "数据来源, REPORTED unless said otherwise")
        Origin origin) {

    Origin originOrReported() {
        return Objects.requireNonNullElse(origin, Origin.REPORTED);
    }

    List<YearlyShare> splitOrNone() {
        return Objects.requireNonNullElse(split, List.of());
    }
}
