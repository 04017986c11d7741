package cn.guiyan.gateway.liaison;

import cn.guiyan.gateway.agreement.AgreementItem;
import cn.guiyan.projection.Freshness;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What one click on a province shows. Merchants, links with them and contacts are those in the reader's region; chambers, officers and
 * agreements are everybody's.
 *
 * @param lastContact the latest with a chamber or a merchant there, until the day
 */
@Schema(name = "LeadershipProvince", description = "省域联络情况 A province at a glance")
public record ProvincePanelView(
        @Schema(examples = "2014-07-13") LocalDate on,
        LiaisonMapView.Province summary,

        @Schema(description = "商会, the first 200 by name; summary.chambers tells how many there are")
        List<ChamberItem> chambers,

        @Schema(description = "领头雁, at most 1,000") List<LeadingItem> leadingMerchants,
        @Schema(description = "挂钩干部, at most 1,000") List<OfficerItem> officers,
        @Nullable @Schema(description = "最近联络") ContactItem lastContact,
        @Schema(description = "合作框架协议: 协议金额与到位资金") Pledge pledge,
        Freshness freshness) {

    /** A chamber with the day of the last contact. */
    @Schema(name = "LeadershipProvinceChamber", description = "商会")
    public record ChamberItem(
            UUID id,
            @Schema(examples = "福州温州商会") String name,
            @Schema(examples = "350100") String place,
            @Schema(examples = "PREFECTURE") String level,

            @Nullable @Schema(description = "最近联络", examples = "2014-06-20")
            LocalDate lastContactOn) {}

    /** A leading merchant, on the roll since a day. */
    @Schema(name = "LeadershipProvinceLeading", description = "领头雁")
    public record LeadingItem(
            UUID merchantId,
            String name,
            @Schema(description = "籍贯", examples = "330304") String region,

            @Schema(description = "现居城市", examples = "350100")
            String presentCity,

            @Schema(description = "列入名册日期") LocalDate from,

            @Nullable @Schema(description = "最近联络", examples = "2014-06-20")
            LocalDate lastContactOn) {}

    /**
     * Who keeps contact with a chamber, a city or a merchant there.
     *
     * @param to the last day of the link or of the tenure, whichever is first; null when both go on
     */
    @Schema(name = "LeadershipProvinceOfficer", description = "挂钩干部")
    public record OfficerItem(
            UUID linkId,
            UUID officialId,
            String name,

            @Schema(description = "LEADER 市领导, COUNTY_OFFICER 县区挂钩干部, DEPARTMENT_OFFICER 部门干部")
            String kind,

            @Schema(description = "单位") String unit,
            @Schema(description = "职务") String post,

            @Schema(description = "挂钩对象类别: MERCHANT, CHAMBER, CITY")
            String target,

            @Nullable @Schema(description = "挂钩对象", examples = "福州温州商会")
            String targetName,

            LocalDate from,
            @Nullable LocalDate to) {}

    /** A contact; what was said is not in it. */
    @Schema(name = "LeadershipProvinceContact", description = "联络")
    public record ContactItem(
            @Schema(examples = "2014-06-20") LocalDate on,
            @Schema(description = "方式", examples = "VISIT") String kind,

            @Schema(description = "联络对象", examples = "福州温州商会")
            String with,

            @Nullable @Schema(description = "联络人") String by) {}

    /**
     * Agreements that chambers signed for the province, or that chambers there signed for nobody else.
     *
     * @param agreements the latest, at most 50; the sums are over all
     */
    @Schema(name = "LeadershipProvincePledge", description = "协议金额与到位资金")
    public record Pledge(
            @Schema(description = "协议数") long count,

            @Schema(description = "协议金额, yuan", examples = "10000000000.00")
            BigDecimal pledged,

            @Schema(description = "口径", examples = "OUT_OF_PROVINCE")
            String calibre,

            @Schema(description = "关联项目到位资金, yuan", examples = "2000000000.00")
            BigDecimal arrived,

            @Nullable @Schema(description = "履约率, percent, truncated", examples = "20.00")
            BigDecimal percent,

            List<AgreementItem> agreements) {}
}
