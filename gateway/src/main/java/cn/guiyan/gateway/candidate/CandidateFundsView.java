package cn.guiyan.gateway.candidate;

import cn.guiyan.http.Page;
import cn.guiyan.projection.Freshness;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the candidate's own projects brought: the verified entries of the projects that the evidence names, in the year that counts them.
 * Calibres are never added up. The sums are over all of these projects; listed are those in the reader's region.
 *
 * @param named how many projects the evidence names
 * @param projects those that are known here, the largest first
 */
@Schema(name = "CandidateFunds", description = "候选人项目到位资金 What the candidate's own projects brought")
public record CandidateFundsView(
        CandidateItem candidate,
        @Schema(description = "按口径合计") List<CalibreSum> byCalibre,
        @Schema(description = "按年度、口径") List<YearSum> byYear,
        @Schema(description = "材料所列项目数") int named,
        Page<ProjectItem> projects,

        @Schema(description = "whether the candidate or an entry that counts was generated")
        boolean synthetic,

        Freshness freshness) {

    /** The candidate; the round is null while it is not known here. */
    @Schema(name = "CandidateFundsCandidate", description = "候选人")
    public record CandidateItem(
            UUID id,
            @Nullable UUID merchantId,
            @Nullable UUID chamberId,
            @Nullable @Schema(description = "温商或商会名称") String name,

            @Schema(description = "推荐单位", examples = "330304")
            String nominatedBy,

            @Schema(examples = "330304") String region,

            @Nullable @Schema(description = "评选结果: SELECTED 入选, NOT_SELECTED 未入选")
            String result,

            @Nullable RoundItem round) {}

    /** The round. */
    @Schema(name = "CandidateFundsRound", description = "评选")
    public record RoundItem(
            UUID id,
            String title,

            @Schema(description = "MERIT 功勋人物, ADVANCED 先进人物")
            String kind,

            int year,
            @Schema(examples = "PUBLICITY") String state) {}

    /** Yuan of one calibre. */
    @Schema(name = "CandidateFundsCalibre", description = "口径合计")
    public record CalibreSum(
            @Schema(description = "口径", examples = "OUT_OF_PROVINCE")
            String calibre,

            @Schema(description = "到位资金, yuan") BigDecimal amount,
            @Schema(description = "条目数") long entries) {}

    /** Yuan of one year and calibre. */
    @Schema(name = "CandidateFundsYear", description = "年度合计")
    public record YearSum(
            @Schema(examples = "2014") int year,

            @Schema(description = "口径", examples = "OUT_OF_PROVINCE")
            String calibre,

            @Schema(description = "到位资金, yuan") BigDecimal amount,
            @Schema(description = "条目数") long entries) {}

    /** A project, with its sums by calibre. */
    @Schema(name = "CandidateFundsProject", description = "候选人项目")
    public record ProjectItem(
            UUID id,
            String name,
            @Schema(examples = "330304") String region,
            @Schema(description = "阶段", examples = "LANDED") String stage,
            @Schema(description = "计划总投资, yuan") BigDecimal plannedInvestment,
            List<CalibreSum> byCalibre) {}
}
