package cn.guiyan.merchant.meeting;

import cn.guiyan.access.DataClass;
import cn.guiyan.access.Impersonal;
import cn.guiyan.access.Personal;
import cn.guiyan.events.Origin;
import cn.guiyan.events.Topics;
import cn.guiyan.http.Versioned;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A meeting as every office reads it. */
@Schema(description = "会见、座谈 A meeting of leaders with merchants and chambers")
public record MeetingView(
        UUID id,
        long version,
        LocalDate on,
        @Impersonal(DataClass.INTERNAL) String place,
        MeetingKind kind,
        @Nullable UUID delegationId,
        List<UUID> leaderIds,
        List<PresentMerchant> merchants,
        List<UUID> chamberIds,
        @Personal(DataClass.PERSONAL) List<String> agenda,
        @Personal(DataClass.PERSONAL) @Nullable String minutes,
        List<Material> materials,
        @Impersonal(DataClass.INTERNAL) String region,
        Origin origin)
        implements Versioned {

    @Override
    @JsonIgnore
    public String topic() {
        return Topics.MEETINGS;
    }
}
