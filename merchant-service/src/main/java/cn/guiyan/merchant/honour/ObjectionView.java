package cn.guiyan.merchant.honour;

import cn.guiyan.access.DataClass;
import cn.guiyan.access.Personal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An objection, numbered from 1 in the order in which it was entered. */
@Schema(description = "异议 An objection")
public record ObjectionView(
        int number,
        @Personal(DataClass.PERSONAL) String text,
        LocalDate on,

        @Schema(description = "处理结果; absent while it is open") @Personal(DataClass.PERSONAL) @Nullable
        String resolution) {}
