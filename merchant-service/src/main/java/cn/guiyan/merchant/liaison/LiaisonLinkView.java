package cn.guiyan.merchant.liaison;

import cn.guiyan.access.DataClass;
import cn.guiyan.access.Impersonal;
import cn.guiyan.access.Personal;
import cn.guiyan.events.Origin;
import cn.guiyan.events.Topics;
import cn.guiyan.http.Versioned;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An official's charge to keep contact; {@code to} is the last day, or null while it goes on. */
@Schema(description = "挂钩联系 An official's charge to keep contact")
public record LiaisonLinkView(
        UUID id,
        long version,
        UUID officialId,
        LiaisonTarget target,
        @Nullable UUID merchantId,
        @Nullable UUID chamberId,
        @Impersonal(DataClass.INTERNAL) @Nullable String city,
        LocalDate from,
        @Nullable LocalDate to,

        @Personal(DataClass.PERSONAL) @Nullable @Schema(description = "终止原因")
        String endReason,

        @Impersonal(DataClass.INTERNAL) @Nullable String region,
        Origin origin)
        implements Versioned {

    @Override
    @JsonIgnore
    public String topic() {
        return Topics.LIAISON_LINKS;
    }
}
