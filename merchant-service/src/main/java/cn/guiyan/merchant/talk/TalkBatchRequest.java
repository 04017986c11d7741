package cn.guiyan.merchant.talk;

import cn.guiyan.events.Origin;
import cn.guiyan.merchant.Period;
import cn.guiyan.merchant.register.SurvivingIds;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** With whom to talk in a month; the batch number is given in order. */
@Schema(description = "百强温商洽谈批次 A batch of talks")
public record TalkBatchRequest(
        @NotNull @Schema(implementation = String.class, description = "计划月份", examples = "2014-07")
        YearMonth plannedMonth,

        @NotNull
        @Size(min = 1, max = 100)
        @Schema(description = "本批温商, on the roll of the top hundred in that month")
        @JsonDeserialize(converter = SurvivingIds.Plain.class)
        List<@NotNull UUID> merchantIds,

        @Nullable @Schema(description = "数据来源, REPORTED unless said otherwise")
        Origin origin) {

    Origin originOrReported() {
        return Objects.requireNonNullElse(origin, Origin.REPORTED);
    }

    /** The planned month's days. */
    Period days() {
        return new Period(plannedMonth.atDay(1), plannedMonth.atEndOfMonth());
    }
}
