package cn.guiyan.merchant.agreement;

import cn.guiyan.access.DataClass;
import cn.guiyan.access.Impersonal;
import cn.guiyan.events.Origin;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An agreement in a list. */
@Schema(description = "合作框架协议摘要")
@Impersonal(DataClass.PUBLIC)
public record AgreementSummary(
        UUID id,
        long version,
        @Nullable String number,
        String title,
        UUID chamberId,
        @Nullable String represents,
        LocalDate signedOn,
        @Schema(description = "yuan") BigDecimal amount,
        boolean approximate,
        LocalDate from,
        LocalDate to,
        AgreementStatus status,
        Origin origin) {}
