package cn.guiyan.merchant.delegation;

import cn.guiyan.events.Origin;
import cn.guiyan.http.OneLine;
import cn.guiyan.merchant.register.SurvivingIds;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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

/** A delegation as the city's office plans and tells it. Its batch is given. */
@Schema(description = "回乡考察团 A delegation on a visit home")
public record DelegationRequest(
        @NotBlank @OneLine @Size(max = 100) @Schema(description = "名称", examples = "福建各地温州商会回乡投资考察")
        String title,

        @NotNull @Schema(description = "到达日期", examples = "2014-07-11")
        LocalDate arrivesOn,

        @NotNull @Schema(description = "离开日期, the last day", examples = "2014-07-13")
        LocalDate leavesOn,

        @NotNull @Size(max = 50) @UniqueElements @Schema(description = "组团商会")
        List<@NotNull UUID> chamberIds,

        @NotNull @Size(max = 500) @Schema(description = "团员") @JsonDeserialize(converter = SurvivingMembers.class)
        List<@NotNull @Valid Member> members,

        @NotNull
        @Min(0)
        @Max(100_000)
        @Schema(description = "人次, at least as many as members are named", examples = "60")
        Integer personTimes,

        @NotNull @Size(max = 60) @Schema(description = "行程") List<@NotNull @Valid Visit> itinerary,

        @NotNull
        @Size(max = 100)
        @Schema(description = "投资意向; one with a project stays")
        @JsonDeserialize(converter = SurvivingIntentions.class)
        List<@NotNull @Valid IntentionRequest> intentions,

        @Nullable @Schema(description = "数据来源, REPORTED unless said otherwise")
        Origin origin) {

    Origin originOrReported() {
        return Objects.requireNonNullElse(origin, Origin.REPORTED);
    }

    /** The members, each by the record that stands for the merchant. */
    static class SurvivingMembers extends SurvivingIds<Member> {
        @Override
        protected @Nullable UUID named(Member member) {
            return member.merchantId();
        }

        @Override
        protected Member naming(Member member, UUID merchant) {
            return new Member(merchant, member.name(), member.company(), member.chamberId());
        }
    }

    /** The intentions, each by the record that stands for the merchant. */
    static class SurvivingIntentions extends SurvivingIds<IntentionRequest> {
        @Override
        protected @Nullable UUID named(IntentionRequest intention) {
            return intention.merchantId();
        }

        @Override
        protected IntentionRequest naming(IntentionRequest intention, UUID merchant) {
            return new IntentionRequest(
                    intention.id(), merchant, intention.region(), intention.what(), intention.amount());
        }
    }
}
