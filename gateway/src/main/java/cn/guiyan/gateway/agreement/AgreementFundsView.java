package cn.guiyan.gateway.agreement;

import cn.guiyan.http.Page;
import cn.guiyan.projection.Freshness;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One agreement down to the entries that its rate is made of. The rate is the whole city's; projects and entries are those in the reader's
 * region.
 *
 * @param projects those that are known here, the largest first
 * @param entries those that count, the latest first
 */
@Schema(name = "LeadershipAgreementFunds", description = "协议下钻 One agreement, its projects and ledger entries")
public record AgreementFundsView(
        AgreementItem agreement, Page<ProjectItem> projects, Page<EntryItem> entries, Freshness freshness) {

    /** A linked project; arrived in the calibre as far as it counts. */
    @Schema(name = "LeadershipAgreementProject", description = "关联项目")
    public record ProjectItem(
            UUID id,
            String name,
            @Schema(examples = "330304") String region,
            @Schema(description = "阶段", examples = "LANDED") String stage,
            @Schema(description = "计划总投资, yuan") BigDecimal plannedInvestment,

            @Schema(description = "计入起始日", examples = "2014-07-11")
            LocalDate countsFrom,

            @Schema(description = "到位资金, yuan") BigDecimal arrived) {}

    /** A ledger entry that counts; one that takes another back is negative. */
    @Schema(name = "LeadershipAgreementEntry", description = "到位资金条目")
    public record EntryItem(
            UUID id,
            UUID projectId,
            @Nullable String projectName,

            @Schema(description = "口径", examples = "OUT_OF_PROVINCE")
            String calibre,

            @Schema(description = "yuan") BigDecimal amount,
            @Schema(examples = "2014-08-20") LocalDate arrivedOn,
            String voucher,
            boolean reversal) {}
}
