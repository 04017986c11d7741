package cn.guiyan.merchant.occasion;

import cn.guiyan.access.DataClass;
import cn.guiyan.access.Impersonal;
import cn.guiyan.events.Origin;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An occasion in a list. */
@Schema(description = "活动摘要")
@Impersonal(DataClass.PUBLIC)
public record OccasionSummary(
        UUID id,
        long version,
        String name,
        OccasionKind kind,
        @Nullable Integer edition,
        LocalDate on,
        String place,
        String host,
        Origin origin) {}
