package cn.guiyan.merchant.suggestion;

import cn.guiyan.events.Origin;
import cn.guiyan.http.ProblemException;
import cn.guiyan.http.Unsigned;
import cn.guiyan.merchant.CityOffice;
import cn.guiyan.merchant.register.SurvivingId;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What somebody suggests. */
@Schema(description = "意见建议 A suggestion of a merchant or a chamber")
public record SuggestionRequest(
        @NotNull @Schema(description = "类别") SuggestionCategory category,

        @NotBlank @Size(max = 4000) @Schema(description = "内容", examples = "希望改进镇街干部的服务意识")
        String text,

        @Nullable @Schema(description = "提出日期, today unless given", examples = "2014-07-11")
        LocalDate raisedOn,

        @Nullable @Schema(description = "提出人 the merchant who raised it") @JsonDeserialize(using = SurvivingId.class)
        UUID merchantId,

        @Nullable @Schema(description = "提出商会 the chamber that raised it")
        UUID chamberId,

        @Nullable
        @Schema(description = "匿名: nothing of who raised it is kept; then neither merchant nor chamber is named")
        Boolean anonymous,

        @Nullable @Schema(description = "组团考察批次 the delegation during which it was raised")
        UUID delegationId,

        @Nullable @Schema(description = "会见座谈 the meeting at which it was raised")
        UUID meetingId,

        @Nullable @Schema(description = "受理单位 the office that keeps it, the city's unless given", examples = "330300")
        String region,

        @Nullable @Schema(description = "数据来源, REPORTED unless said otherwise")
        Origin origin)
        implements Unsigned {

    @Override
    public boolean senderStaysUnknown() {
        return Boolean.TRUE.equals(anonymous);
    }

    /** @throws ProblemException {@code raiser-unclear} unless it is said in exactly one way who raised it */
    void requireOneRaiser() {
        long raisers = Stream.of(merchantId != null, chamberId != null, senderStaysUnknown())
                .filter(named -> named)
                .count();
        if (raisers != 1) {
            throw new ProblemException(SuggestionProblem.RAISER_UNCLEAR, Map.of("given", raisers));
        }
    }

    String regionOrCity() {
        return Objects.requireNonNullElse(region, CityOffice.REGION);
    }

    Origin originOrReported() {
        return Objects.requireNonNullElse(origin, Origin.REPORTED);
    }
}
