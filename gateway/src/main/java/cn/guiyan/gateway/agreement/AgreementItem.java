package cn.guiyan.gateway.agreement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An agreement, pledged against arrived. What arrived are the verified entries of one calibre of the linked projects, by their business date:
 * from the day on which a project counts, within the term, and before an early end.
 *
 * @param chamberName null while the chamber is not known here
 * @param approximate whether the amount was said to be about that (约)
 * @param years of the split and of what arrived
 * @param projects how many are linked
 */
@Schema(name = "LeadershipAgreement", description = "合作框架协议履约情况 Pledged against arrived")
public record AgreementItem(
        UUID id,
        @Nullable @Schema(description = "文号") String number,
        @Schema(examples = "三年合作框架协议") String title,
        UUID chamberId,

        @Nullable @Schema(description = "签约商会", examples = "福州温州商会")
        String chamberName,

        @Nullable @Schema(description = "代表省份", examples = "350000")
        String represents,

        @Schema(examples = "2014-07-11") LocalDate signedOn,

        @Schema(description = "协议金额, yuan", examples = "10000000000.00")
        BigDecimal pledged,

        boolean approximate,

        @Schema(description = "期限, first day", examples = "2014-07-11")
        LocalDate from,

        @Schema(description = "期限, last day", examples = "2017-07-10")
        LocalDate to,

        @Schema(description = "SIGNED 履行中, ENDED 已终止") String status,
        @Nullable LocalDate endedOn,

        @Schema(description = "口径", examples = "OUT_OF_PROVINCE")
        String calibre,

        @Schema(description = "关联项目到位资金, yuan", examples = "2000000000.00")
        BigDecimal arrived,

        @Nullable @Schema(description = "履约率, percent, truncated", examples = "20.00")
        BigDecimal percent,

        @Schema(description = "分年度") List<Year> years,
        @Schema(description = "关联项目数") int projects,

        @Schema(description = "whether the agreement or an entry that counts was generated")
        boolean synthetic) {

    /** One calendar year; pledged is null where the agreement names no part for it. */
    @Schema(name = "LeadershipAgreementYear")
    public record Year(
            @Schema(examples = "2015") int year,
            @Nullable @Schema(description = "分年度协议金额, yuan") BigDecimal pledged,
            @Schema(description = "到位资金, yuan") BigDecimal arrived,

            @Nullable @Schema(description = "年度履约率, percent")
            BigDecimal percent) {}
}
