package cn.guiyan.merchant.training;

import cn.guiyan.events.Origin;
import cn.guiyan.http.OneLine;
import cn.guiyan.merchant.register.SurvivingIds;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A training class as it is announced or was held; its batch number is given in order. */
@Schema(description = "会长、副会长培训班 A training class")
public record TrainingClassRequest(
        @NotBlank @OneLine @Size(max = 100) @Schema(description = "名称", examples = "异地温州商会会长、副会长培训班")
        String title,

        @NotNull @Schema(description = "开班日期", examples = "2014-08-18")
        LocalDate from,

        @NotNull @Schema(description = "结业日期", examples = "2014-08-22")
        LocalDate to,

        @NotNull @Schema(description = "举办地 code", examples = "330300")
        String place,

        @Nullable @Size(max = 300) @Schema(description = "学员") @JsonDeserialize(converter = SurvivingAttendees.class)
        List<@NotNull @Valid Attendee> attendees,

        @Nullable @Schema(description = "数据来源, REPORTED unless said otherwise")
        Origin origin) {

    Origin originOrReported() {
        return Objects.requireNonNullElse(origin, Origin.REPORTED);
    }

    List<Attendee> attendeesOrNone() {
        return Objects.requireNonNullElse(attendees, List.of());
    }

    /** The attendees, each by the record that stands for the merchant. */
    static class SurvivingAttendees extends SurvivingIds<Attendee> {
        @Override
        protected UUID named(Attendee attendee) {
            return attendee.merchantId();
        }

        @Override
        protected Attendee naming(Attendee attendee, UUID merchant) {
            return new Attendee(merchant, attendee.chamberId(), attendee.attended());
        }
    }
}
