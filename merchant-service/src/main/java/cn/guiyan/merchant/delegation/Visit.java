package cn.guiyan.merchant.delegation;

import cn.guiyan.access.DataClass;
import cn.guiyan.access.Impersonal;
import cn.guiyan.access.Personal;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One stop of an itinerary. */
@Embeddable
@Schema(name = "DelegationVisit", description = "行程")
public record Visit(
        @NotNull
        @Column(name = "visit_on")
        @Schema(description = "日期, within the delegation's dates", examples = "2014-07-12")
        LocalDate on,

        @NotNull @Schema(description = "县（市、区）、功能区、镇街 code", examples = "330327") @Impersonal(DataClass.INTERNAL)
        String region,

        @NotNull @Enumerated(EnumType.STRING) @Schema(description = "内容: SITE_VISIT 实地考察, MATCHING 点对点对接, MEETING 座谈")
        VisitPurpose purpose,

        @Nullable @Size(max = 200) @Schema(description = "备注") @Personal(DataClass.PERSONAL)
        String note) {}
