package cn.guiyan.merchant.liaison;

import cn.guiyan.access.DataClass;
import cn.guiyan.access.Impersonal;
import cn.guiyan.regions.Region;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A city on the liaison map. Merchants are those in the reader's scope; positions are null where none is known. */
@Schema(description = "联络图城市 A city on the liaison map")
@Impersonal(DataClass.PUBLIC)
public record CityNode(
        @Schema(examples = "350100") String code,
        @Schema(examples = "福州市") String name,
        @Schema(description = "省份", examples = "350000") String province,
        @Nullable Double longitude,
        @Nullable Double latitude,
        @Schema(description = "是否重点城市") boolean key,
        @Schema(description = "商会数") long chambers,
        @Schema(description = "温商数") long merchants,
        @Schema(description = "领头雁数") long leading,
        @Schema(description = "挂钩数") long links,

        @Schema(description = "缺口: NO_CHAMBER 无商会, NO_LIAISON 商会无人挂钩")
        MapGap gap) {

    static CityNode of(Region city, String province, boolean key, MapCounts counts) {
        Region.Position position = city.position();
        return new CityNode(
                city.code(),
                city.name(),
                province,
                position == null ? null : position.longitude(),
                position == null ? null : position.latitude(),
                key,
                counts.chambers(),
                counts.merchants(),
                counts.leading(),
                counts.links(),
                counts.gap());
    }
}
