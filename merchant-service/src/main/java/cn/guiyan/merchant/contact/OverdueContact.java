package cn.guiyan.merchant.contact;

import cn.guiyan.access.DataClass;
import cn.guiyan.access.Impersonal;
import cn.guiyan.access.Personal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A merchant or a chamber whom nobody has contacted for too long. */
@Schema(description = "联络超期 Somebody left alone for too long")
public record OverdueContact(
        ContactSubject subject,

        @Schema(description = "the merchant's or the chamber's id")
        UUID id,

        @Personal(DataClass.PERSONAL) String name,
        @Impersonal(DataClass.INTERNAL) String region,
        ContactLevel level,

        @Schema(description = "最近联络日期, null when there was none") @Nullable
        LocalDate lastContact,

        @Schema(description = "建档日期") LocalDate registeredOn,
        @Schema(description = "超期天数, from 1") int daysOverdue) {}
