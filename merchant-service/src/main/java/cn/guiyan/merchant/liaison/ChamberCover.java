package cn.guiyan.merchant.liaison;

import cn.guiyan.access.DataClass;
import cn.guiyan.access.Impersonal;
import cn.guiyan.merchant.Period;
import cn.guiyan.merchant.chamber.ChamberLevel;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody keeps contact with a chamber: who is linked with it, or with its city.
 *
 * @param until the last day of the cover, past when expired; null when it goes on or never was
 */
@Schema(description = "商会挂钩情况")
@Impersonal(DataClass.PUBLIC)
public record ChamberCover(
        UUID id,
        String name,
        ChamberLevel level,
        CoverState state,
        @Nullable LocalDate until) {

    static ChamberCover of(ChamberAt chamber, List<LinkedOfficial> ofCity, LocalDate on, int expiringWithinDays) {
        List<Period> held = ofCity.stream()
                .filter(each ->
                        each.target() == LiaisonTarget.CITY || chamber.id().equals(each.chamberId()))
                .map(LinkedOfficial::held)
                .toList();
        Cover cover = Cover.of(held, on, expiringWithinDays);
        return new ChamberCover(chamber.id(), chamber.name(), chamber.level(), cover.state(), cover.until());
    }
}
