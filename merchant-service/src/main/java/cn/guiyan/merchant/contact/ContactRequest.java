package cn.guiyan.merchant.contact;

import cn.guiyan.events.Origin;
import cn.guiyan.merchant.register.SurvivingId;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A contact as the office that kept it tells it. */
@Schema(description = "联络记录 A contact with one merchant or one chamber")
public record ContactRequest(
        @Nullable @Schema(description = "温商; this or chamberId") @JsonDeserialize(using = SurvivingId.class)
        UUID merchantId,

        @Nullable @Schema(description = "商会; this or merchantId")
        UUID chamberId,

        @NotNull @Schema(description = "方式: VISIT 走访, CALL 电话, MEETING 会面, MESSAGE 短信微信, GREETING 节日问候, POLICY 政策推送")
        ContactKind kind,

        @NotNull @Schema(description = "联络日期, not after today", examples = "2014-06-20")
        LocalDate on,

        @Nullable @Schema(description = "联络干部 who kept contact, in post on that day")
        UUID officialId,

        @Nullable
        @Size(max = 2000)
        @Schema(description = "联络情况, private; absent keeps what is stored, an empty text removes it")
        String summary,

        @Nullable
        @Size(max = 500)
        @Schema(description = "下一步, private; absent keeps what is stored, an empty text removes it")
        String nextStep,

        @Nullable @Schema(description = "提醒日期, not before the contact", examples = "2014-07-20")
        LocalDate remindOn,

        @Nullable @Schema(description = "数据来源, REPORTED unless said otherwise")
        Origin origin) {

    Origin originOrReported() {
        return Objects.requireNonNullElse(origin, Origin.REPORTED);
    }
}
