package cn.guiyan.merchant.term;

import cn.guiyan.events.Origin;
import cn.guiyan.merchant.register.SurvivingIds;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A term of office with the whole list of officers. */
@Schema(description = "商会届次 A chamber's term of office")
public record ChamberTermRequest(
        @Min(1) @Max(999) @Schema(description = "第几届", examples = "5")
        int number,

        @NotNull @Schema(description = "任期起始日期", examples = "2012-12-01")
        LocalDate from,

        @Nullable @Schema(description = "任期截止日期, the last day; absent while it goes on", examples = "2017-11-30")
        LocalDate to,

        @NotNull
        @Size(max = 500)
        @Schema(description = "任职名单, in the chamber's order")
        @JsonDeserialize(converter = SurvivingOfficers.class)
        List<@NotNull @Valid OfficerRequest> officers,

        @Nullable @Schema(description = "数据来源, REPORTED unless said otherwise")
        Origin origin) {

    Origin originOrReported() {
        return Objects.requireNonNullElse(origin, Origin.REPORTED);
    }

    /** The officers, each by the record that stands for the merchant. */
    static class SurvivingOfficers extends SurvivingIds<OfficerRequest> {
        @Override
        protected UUID named(OfficerRequest officer) {
            return officer.merchantId();
        }

        @Override
        protected OfficerRequest naming(OfficerRequest officer, UUID merchant) {
            return new OfficerRequest(merchant, officer.post(), officer.from(), officer.to());
        }
    }
}
