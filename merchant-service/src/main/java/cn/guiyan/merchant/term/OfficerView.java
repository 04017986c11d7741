package cn.guiyan.merchant.term;

import cn.guiyan.access.DataClass;
import cn.guiyan.access.Personal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A merchant in a post; the name is public, because the post is. */
@Schema(name = "ChamberOfficer", description = "商会任职 A merchant in a post")
public record OfficerView(
        UUID merchantId,
        @Personal(DataClass.PERSONAL) @Nullable String name,
        Post post,
        LocalDate from,
        @Nullable LocalDate to) {

    static OfficerView of(Officer officer, OfficerNames.Names names) {
        return new OfficerView(
                officer.merchantId(),
                names.of(officer.merchantId()),
                officer.post(),
                officer.time().from(),
                officer.time().to());
    }
}
