package cn.guiyan.merchant.liaison;

import cn.guiyan.access.DataClass;
import cn.guiyan.access.Impersonal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A key city on a day: its chambers, and the counties' officers who keep contact with one of them or with the city.
 *
 * @param state the city's: that of the longest cover of any of its chambers or of itself
 * @param until the last day of that cover, past when expired; null when it goes on or never was
 * @param officers those in force on the day
 */
@Schema(description = "重点城市挂钩情况 A key city with its chambers and officers")
@Impersonal(DataClass.PUBLIC)
public record KeyCityCover(
        @Schema(examples = "350100") String city,
        @Schema(examples = "福州市") String name,
        @Nullable @Schema(examples = "350000") String province,

        @Schema(description = "COVERED 已覆盖, EXPIRING 任期将满, EXPIRED 任期已满, VACANT 空缺")
        CoverState state,

        @Nullable LocalDate until,
        List<ChamberCover> chambers,
        List<LinkedOfficial> officers) {

    static KeyCityCover of(
            String city,
            List<ChamberAt> chambers,
            List<LinkedOfficial> officers,
            LocalDate on,
            int expiringWithinDays) {
        Cover cover = Cover.of(officers.stream().map(LinkedOfficial::held).toList(), on, expiringWithinDays);
        return new KeyCityCover(
                city,
                Cities.name(city),
                Cities.provinceOf(city).map(province -> province.code()).orElse(null),
                cover.state(),
                cover.until(),
                chambers.stream()
                        .map(chamber -> ChamberCover.of(chamber, officers, on, expiringWithinDays))
                        .toList(),
                officers.stream().filter(each -> each.held().contains(on)).toList());
    }
}
