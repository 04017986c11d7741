package cn.guiyan.merchant.delegation;

import cn.guiyan.access.DataClass;
import cn.guiyan.access.Impersonal;
import cn.guiyan.events.Origin;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A delegation in a list. */
@Schema(description = "回乡考察团 A delegation in a list")
@Impersonal(DataClass.INTERNAL)
public record DelegationSummary(
        UUID id,
        long version,
        @Schema(description = "第几批") int batch,
        String title,
        LocalDate arrivesOn,
        LocalDate leavesOn,
        @Schema(description = "人次") int personTimes,
        DelegationStatus status,
        String region,
        Origin origin) {}
