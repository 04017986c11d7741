package cn.guiyan.merchant.talk;

import cn.guiyan.access.DataClass;
import cn.guiyan.access.Impersonal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A merchant of a batch, and what came of the talk; the last three are absent or empty while it is planned. */
@Schema(description = "洽谈 A talk")
@Impersonal(DataClass.INTERNAL)
public record TalkView(
        UUID merchantId,
        String region,
        @Schema(description = "洽谈日期") @Nullable LocalDate talkedOn,
        @Schema(description = "洽谈干部") List<UUID> officialIds,
        @Schema(description = "结果") @Nullable TalkOutcome outcome) {}
