package cn.guiyan.merchant.talk;

import cn.guiyan.merchant.register.SurvivingId;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A talk that took place. */
@Schema(description = "登记洽谈")
public record TalkRequest(
        @NotNull @Schema(description = "温商") @JsonDeserialize(using = SurvivingId.class)
        UUID merchantId,

        @NotNull @Schema(description = "洽谈日期", examples = "2014-07-11")
        LocalDate talkedOn,

        @NotNull @Size(min = 1, max = 20) @Schema(description = "洽谈干部, in post on that day")
        List<@NotNull UUID> officialIds,

        @NotNull @Schema(description = "结果: INTERESTED 有意向, FOLLOW_UP 继续跟进, NOT_INTERESTED 暂无意向")
        TalkOutcome outcome) {}
