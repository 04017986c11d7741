package cn.guiyan.merchant.liaison;

import cn.guiyan.access.DataClass;
import cn.guiyan.access.Impersonal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A province on the liaison map: its cities, and what belongs to no city of it. */
@Schema(description = "联络图省份 A province on the liaison map")
@Impersonal(DataClass.PUBLIC)
public record ProvinceSummary(
        @Schema(examples = "350000") String code,
        @Schema(examples = "福建省") String name,
        @Nullable @Schema(description = "代表该省的商会") ChamberAt representing,
        @Schema(description = "城市数") long cities,
        @Schema(description = "商会数") long chambers,
        @Schema(description = "温商数") long merchants,
        @Schema(description = "领头雁数") long leading,
        @Schema(description = "挂钩数") long links,
        @Schema(description = "有缺口的城市数") long gaps) {

    static ProvinceSummary of(String code, @Nullable ChamberAt representing, List<CityNode> cities, MapCounts counts) {
        return new ProvinceSummary(
                code,
                Cities.name(code),
                representing,
                cities.size(),
                counts.chambers(),
                counts.merchants(),
                counts.leading(),
                counts.links(),
                cities.stream().filter(city -> city.gap() != MapGap.NONE).count());
    }
}
