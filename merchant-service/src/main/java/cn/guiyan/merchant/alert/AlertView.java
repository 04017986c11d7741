package cn.guiyan.merchant.alert;

import cn.guiyan.access.DataClass;
import cn.guiyan.access.Impersonal;
import cn.guiyan.access.Personal;
import cn.guiyan.events.Topics;
import cn.guiyan.http.Versioned;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An alert. Whom it is about is named to whoever may know them. */
@Schema(description = "预警 Something that an office has to see to")
public record AlertView(
        UUID id,
        long version,

        @Schema(
                description = "VACANCY 空缺, EXPIRY 任期将满或已满, OVERDUE_CONTACT 联络超期, OVERDUE_REPLY 办理超期,"
                        + " LEADER_RULE 市领导挂钩数不符, LEADING_ROLL 领头雁不足百名")
        AlertKind kind,

        AlertSubject subjectType,

        @Schema(description = "the subject's id; of a city its code, of a roll its name")
        @Impersonal(DataClass.INTERNAL)
        String subject,

        @Nullable
        @Schema(
                description =
                        "the merchant, chamber, city, leader, unit or roll it is about; null where the caller may not know the merchant")
        @Personal(DataClass.PERSONAL)
        String name,

        @Nullable UUID merchantId,
        @Nullable UUID chamberId,
        @Nullable UUID officialId,

        @Nullable @Schema(description = "挂钩干部、市领导 the official's name") @Personal(DataClass.PERSONAL)
        String officialName,

        @Nullable @Schema(description = "城市 code", examples = "420100") @Impersonal(DataClass.INTERNAL)
        String place,

        @Nullable @Schema(description = "承办单位", examples = "330304") @Impersonal(DataClass.INTERNAL)
        String unit,

        @Schema(description = "whose office's matter it is", examples = "330304") @Impersonal(DataClass.INTERNAL)
        String region,

        @Schema(description = "应做事项", examples = "MAKE_CONTACT")
        AlertAction action,

        Todo todo,

        @Nullable @Schema(description = "现有数: a leader's links, or merchants on the roll")
        Integer have,

        @Nullable @Schema(description = "自何日起; null when that is not known", examples = "2014-07-01")
        LocalDate since,

        @Nullable
        @Schema(description = "期限: by when it should have been, or is to be, seen to", examples = "2014-06-30")
        LocalDate due,

        @Schema(description = "预警时间") Instant openedAt,

        @Nullable @Schema(description = "解除时间, null while it is open")
        Instant closedAt)
        implements Versioned {

    static AlertView of(Alert alert, @Nullable String name, @Nullable String officialName) {
        Fact fact = alert.fact();
        return new AlertView(
                alert.id(),
                alert.version(),
                fact.kind(),
                fact.subjectType(),
                fact.subject(),
                name,
                fact.merchantId(),
                fact.chamberId(),
                fact.officialId(),
                officialName,
                fact.place(),
                fact.unit(),
                fact.region(),
                fact.action(),
                fact.action().todo(),
                fact.have(),
                fact.since(),
                fact.due(),
                alert.openedAt(),
                alert.closedAt());
    }

    @Override
    @JsonIgnore
    public String topic() {
        return Topics.ALERTS;
    }
}
