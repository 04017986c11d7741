package cn.guiyan.merchant.liaison;

import cn.guiyan.access.DataClass;
import cn.guiyan.access.Impersonal;
import cn.guiyan.access.Personal;
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
        @Personal(DataClass.PERSONAL) String name,
        OfficialKind kind,
        @Impersonal(DataClass.INTERNAL) String unit,
        @Impersonal(DataClass.INTERNAL) String post,
        @Impersonal(DataClass.INTERNAL) String region,
        LiaisonTarget target,
        @Nullable UUID merchantId,
        @Nullable UUID chamberId,
        @Impersonal(DataClass.INTERNAL) @Nullable String city,
        LocalDate from,
        @Nullable LocalDate to) {

    /** When they keep contact. */
    Period held() {
        return new Period(from, to);
    }
}
