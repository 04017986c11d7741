package cn.guiyan.gateway.liaison;

import cn.guiyan.projection.Freshness;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The liaison map of a day. Merchants, and links with them, are those in the reader's region; chambers and officers are everybody's. */
@Schema(name = "LeadershipMap", description = "温商联络图 The liaison map of a day")
public record LiaisonMapView(
        @Schema(examples = "2014-07-13") LocalDate on,
        List<City> nodes,
        List<Province> provinces,
        Totals totals,
        Freshness freshness) {

    /** A city; positions are degrees, null where none is known. */
    @Schema(name = "LeadershipMapCity", description = "联络图城市")
    public record City(
            @Schema(examples = "350100") String code,
            @Schema(examples = "福州市") String name,
            @Schema(description = "省份", examples = "350000") String province,
            @Nullable @Schema(examples = "119.298") Double longitude,
            @Nullable @Schema(examples = "26.048") Double latitude,
            @Schema(description = "是否重点城市") boolean key,
            @Schema(description = "商会数") long chambers,
            @Schema(description = "温商数") long merchants,
            @Schema(description = "领头雁数") long leading,
            @Schema(description = "挂钩数") long links,

            @Schema(description = "缺口: NO_CHAMBER 无商会, NO_LIAISON 商会无人挂钩")
            MapGap gap) {}

    /** A province: its cities, and what belongs to no city of it. */
    @Schema(name = "LeadershipMapProvince", description = "联络图省份")
    public record Province(
            @Schema(examples = "350000") String code,
            @Schema(examples = "福建省") String name,
            @Nullable @Schema(description = "代表该省的商会") Representing representing,
            @Schema(description = "城市数") long cities,
            @Schema(description = "商会数") long chambers,
            @Schema(description = "温商数") long merchants,
            @Schema(description = "领头雁数") long leading,
            @Schema(description = "挂钩数") long links,
            @Schema(description = "有缺口的城市数") long gaps) {}

    /** The chamber that signs for a province. */
    @Schema(name = "LeadershipMapRepresenting", description = "代表一省的商会")
    public record Representing(
            UUID id,
            @Schema(examples = "福州温州商会") String name,
            @Schema(examples = "350100") String place,
            @Schema(examples = "PREFECTURE") String level) {}

    /** Sums over the provinces. */
    @Schema(name = "LeadershipMapTotals", description = "合计")
    public record Totals(
            @Schema(description = "城市数") long cities,
            @Schema(description = "商会数") long chambers,
            @Schema(description = "温商数") long merchants,
            @Schema(description = "领头雁数") long leading,
            @Schema(description = "挂钩数") long links,
            @Schema(description = "有缺口的城市数") long gaps) {}
}
