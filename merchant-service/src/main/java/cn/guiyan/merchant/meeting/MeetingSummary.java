package cn.guiyan.merchant.meeting;

import cn.guiyan.access.DataClass;
import cn.guiyan.access.Impersonal;
import cn.guiyan.events.Origin;
import io.quarkus.hibernate.orm.panache.common.ProjectedFieldName;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A meeting in a list. */
@Schema(description = "会见、座谈 A meeting in a list")
@Impersonal(DataClass.INTERNAL)
public record MeetingSummary(
        UUID id,
        long version,
        @ProjectedFieldName("heldOn") LocalDate on,
        String place,
        MeetingKind kind,
        @Nullable UUID delegationId,
        String region,
        Origin origin) {}
