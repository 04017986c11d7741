package cn.guiyan.merchant.liaison;

import cn.guiyan.merchant.Period;
import cn.guiyan.merchant.official.OfficialKind;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An official who keeps contact.
 *
 * @param region whose office sent them
 * @param from the first day on which both the link and the post are held
 * @param to the last such day, or null while both go on
 */
@Schema(description = "挂钩干部 An official who keeps contact")
public record LinkedOfficial(
        UUID linkId,
        UUID officialId,
        String name,
        OfficialKind kind,
        String unit,
        String post,
        String region,
        LiaisonTarget target,
        @Nullable UUID merchantId,
        @Nullable UUID chamberId,
        @Nullable String city,
        LocalDate from,
        @Nullable LocalDate to) {

    /** When they keep contact. */
    Period held() {
        return new Period(from, to);
    }
}
