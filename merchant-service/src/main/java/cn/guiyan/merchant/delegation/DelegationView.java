package cn.guiyan.merchant.delegation;

import cn.guiyan.access.DataClass;
import cn.guiyan.access.Impersonal;
import cn.guiyan.events.Origin;
import cn.guiyan.events.Topics;
import cn.guiyan.http.Versioned;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A delegation with all that belongs to it. */
@Schema(description = "回乡考察团 A delegation on a visit home")
@Impersonal(DataClass.INTERNAL)
public record DelegationView(
        UUID id,
        long version,
        @Schema(description = "第几批") int batch,
        String title,
        LocalDate arrivesOn,
        LocalDate leavesOn,
        List<UUID> chamberIds,
        List<MemberView> members,
        @Schema(description = "人次") int personTimes,
        List<Visit> itinerary,
        List<Intention> intentions,
        DelegationStatus status,
        String region,
        Origin origin)
        implements Versioned {

    @Override
    @JsonIgnore
    public String topic() {
        return Topics.DELEGATIONS;
    }
}
