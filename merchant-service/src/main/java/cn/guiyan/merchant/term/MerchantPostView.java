package cn.guiyan.merchant.term;

import cn.guiyan.access.DataClass;
import cn.guiyan.access.Impersonal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A post that a merchant holds or held. */
@Schema(name = "MerchantPost", description = "商会任职 A post that a merchant holds or held")
@Impersonal(DataClass.PUBLIC)
public record MerchantPostView(
        UUID termId,
        UUID chamberId,
        String chamberName,
        @Schema(description = "第几届") int number,
        Post post,
        LocalDate from,
        @Nullable LocalDate to) {}
