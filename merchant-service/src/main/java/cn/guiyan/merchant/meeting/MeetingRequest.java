package cn.guiyan.merchant.meeting;

import cn.guiyan.events.Origin;
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
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;

/** A meeting as an office plans and tells it. */
@Schema(description = "会见、座谈 A meeting of leaders with merchants and chambers")
public record MeetingRequest(
        @NotNull @Schema(description = "日期", examples = "2014-07-11")
        LocalDate on,

        @NotBlank @Size(max = 100) @Schema(description = "地点", examples = "示例会议厅")
        String place,

        @NotNull @Schema(description = "形式: RECEPTION 会见, SYMPOSIUM 座谈, TALK 洽谈")
        MeetingKind kind,

        @Nullable @Schema(description = "考察团") UUID delegationId,

        @NotNull @Size(max = 20) @UniqueElements @Schema(description = "出席领导, in post on that day")
        List<@NotNull UUID> leaderIds,

        @NotNull
        @Size(max = 100)
        @UniqueElements
        @Schema(description = "与会温商")
        @JsonDeserialize(converter = SurvivingIds.Plain.class)
        List<@NotNull UUID> merchantIds,

        @NotNull @Size(max = 100) @UniqueElements @Schema(description = "与会商会")
        List<@NotNull UUID> chamberIds,

        @NotNull @Size(max = 20) @Schema(description = "议程") List<@NotBlank @Size(max = 200) String> agenda,

        @Nullable @Size(max = 20_000) @Schema(description = "会议纪要, read by every office")
        String minutes,

        @NotNull @Size(max = 20) @Schema(description = "会议材料")
        List<@NotNull @Valid Material> materials,

        @NotNull @Schema(description = "主办单位 the office that keeps the record", examples = "330300")
        String region,

        @Nullable @Schema(description = "数据来源, REPORTED unless said otherwise")
        Origin origin) {

    Origin originOrReported() {
        return Objects.requireNonNullElse(origin, Origin.REPORTED);
    }
}
