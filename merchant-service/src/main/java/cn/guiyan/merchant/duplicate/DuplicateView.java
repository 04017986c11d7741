package cn.guiyan.merchant.duplicate;

import cn.guiyan.access.DataClass;
import cn.guiyan.access.Impersonal;
import cn.guiyan.access.Personal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Two records that may be one person's; one of them when the other is kept by another office. */
@Schema(description = "疑似重复")
public record DuplicateView(
        UUID id,
        DuplicateState state,
        List<DuplicateReason> reasons,
        Instant foundAt,

        @Schema(description = "those of the two that are the caller's to know of and in the register still")
        List<DuplicateRecord> records,

        @Schema(description = "另一条由其他单位建档") boolean knownToAnotherOffice,

        @Nullable @Schema(description = "for a request to that office (联系请求)") @Impersonal(DataClass.INTERNAL)
        String contactToken,

        @Nullable @Schema(description = "why it was dismissed") @Personal(DataClass.PERSONAL)
        String decision) {}
