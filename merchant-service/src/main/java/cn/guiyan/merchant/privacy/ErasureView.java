package cn.guiyan.merchant.privacy;

import cn.guiyan.access.DataClass;
import cn.guiyan.access.Impersonal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An erasure as it is recorded. */
@Schema(description = "删除记录")
@Impersonal(DataClass.INTERNAL)
public record ErasureView(
        UUID id,
        UUID merchantId,
        String region,
        @Schema(description = "事由") ErasureGround ground,
        @Schema(description = "申请编号") String reference,
        @Schema(description = "执行人, a user name") String erasedBy,
        Instant erasedAt,
        @Schema(description = "删除了哪些") List<ErasedKind> kinds) {}
