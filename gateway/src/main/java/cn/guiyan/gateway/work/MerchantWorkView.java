package cn.guiyan.gateway.work;

import cn.guiyan.projection.Freshness;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The merchants' work of the whole city. Amounts in yuan, percentages truncated to two decimals.
 *
 * @param on rolls, links, key cities and posts are those in force on that day; what happened later is not counted
 * @param from delegations, meetings, suggestions and signings since that day; null for all
 * @param synthetic whether generated records are among what is counted
 */
@Schema(name = "MerchantWork", description = "温商工作概览 The merchants' work of the whole city")
public record MerchantWorkView(
        @Schema(examples = "2014-07-13") LocalDate on,
        @Nullable @Schema(examples = "2013-01-01") LocalDate from,
        @Schema(description = "温商信息库") Merchants merchants,
        @Schema(description = "异地温州商会") Chambers chambers,
        @Schema(description = "百名领头雁") Leading leading,
        @Schema(description = "市领导挂钩") Leaders leaders,
        @Schema(description = "重点地级市") KeyCities keyCities,
        @Schema(description = "组团回乡考察") Delegations delegations,
        @Schema(description = "会见、座谈场次") long meetings,
        @Schema(description = "意见建议") Suggestions suggestions,
        @Schema(description = "合作框架协议") Agreements agreements,
        @Schema(description = "会长、副会长培训") Training training,
        @Schema(description = "百强温商洽谈") Talks talks,
        @Schema(description = "年会、推介会签约") Signings signings,
        boolean synthetic,
        Freshness freshness) {

    /** Merchants known, by how far canvassing has come. */
    @Schema(name = "MerchantWorkMerchants")
    public record Merchants(
            @Schema(description = "在库温商数", examples = "3000")
            long known,

            @Schema(description = "按摸排状态") List<Count> byCanvassing) {}

    /** Chambers by level. */
    @Schema(name = "MerchantWorkChambers")
    public record Chambers(
            @Schema(description = "商会数", examples = "230") long total,

            @Schema(description = "按级别: PROVINCE 省级, PREFECTURE 地市级, COUNTY 县级")
            List<Count> byLevel) {}

    /** How many are of one kind. */
    @Schema(name = "MerchantWorkCount")
    public record Count(@Schema(examples = "PREFECTURE") String code, long count) {}

    /** The roll of leading merchants. */
    @Schema(name = "MerchantWorkLeading")
    public record Leading(
            @Schema(description = "在册人数", examples = "98") long count,
            @Schema(description = "目标人数", examples = "100") int goal,
            @Schema(description = "尚无市领导挂钩的领头雁人数") long withoutLeader) {}

    /** Leaders in post against the rule of two to three. */
    @Schema(name = "MerchantWorkLeaders")
    public record Leaders(
            @Schema(description = "在任市领导数") long total,
            @Schema(description = "符合2至3名") long compliant,
            @Schema(description = "不符合2至3名") long nonCompliant) {}

    /** Key cities with and without a county's officer. */
    @Schema(name = "MerchantWorkKeyCities")
    public record KeyCities(
            @Schema(description = "重点城市数") long total,
            @Schema(description = "已有挂钩干部") long covered,
            @Schema(description = "空缺") long uncovered) {}

    /** Delegations that came, counted as the bulletin counts: 11批次70余家商会3000余人次. */
    @Schema(name = "MerchantWorkDelegations")
    public record Delegations(
            @Schema(description = "批次", examples = "11") long batches,

            @Schema(description = "商会, each once however often it came", examples = "70")
            long chambers,

            @Schema(description = "人次, whoever came twice counts twice", examples = "3000")
            long personTimes) {}

    /** Suggestions by how far they have come. Those about conduct are counted for whoever may know of them. */
    @Schema(name = "MerchantWorkSuggestions")
    public record Suggestions(
            @Schema(description = "未办结") long open,
            @Schema(description = "其中逾期") long overdue,
            @Schema(description = "已办结") long closed) {}

    /** Framework agreements, pledged against arrived. */
    @Schema(name = "MerchantWorkAgreements")
    public record Agreements(
            @Schema(description = "协议数") long count,

            @Schema(description = "协议金额, yuan", examples = "10000000000.00")
            BigDecimal pledged,

            @Schema(description = "口径", examples = "OUT_OF_PROVINCE")
            String calibre,

            @Schema(description = "关联项目到位资金, yuan") BigDecimal arrived,

            @Nullable @Schema(description = "履约率, percent", examples = "20.00")
            BigDecimal percent) {}

    /** Serving presidents and vice-presidents who were trained. */
    @Schema(name = "MerchantWorkTraining")
    public record Training(
            @Schema(description = "已培训人数, each once") long people,
            @Schema(description = "在任会长、副会长数") long serving,
            @Schema(description = "其中已培训") long trained,

            @Nullable @Schema(description = "培训覆盖率, percent")
            BigDecimal percent) {}

    /** With how many of the top hundred somebody has talked. */
    @Schema(name = "MerchantWorkTalks")
    public record Talks(
            @Schema(description = "已洽谈", examples = "37") long talked,
            @Schema(description = "百强", examples = "100") int goal,

            @Schema(description = "覆盖率, percent", examples = "37.00")
            BigDecimal percent) {}

    /** What was signed on occasions. */
    @Schema(name = "MerchantWorkSignings")
    public record Signings(
            @Schema(description = "签约项目数", examples = "18") long count,

            @Schema(description = "签约金额, yuan", examples = "10558000000.00")
            BigDecimal amount,

            @Schema(description = "其中约数, yuan") BigDecimal approximateAmount,
            @Schema(description = "已落地项目数") long landed) {}
}
