package cn.guiyan.merchant.duplicate;

import cn.guiyan.access.DataClass;
import cn.guiyan.access.Impersonal;
import cn.guiyan.access.Personal;
import cn.guiyan.events.Topics;
import cn.guiyan.http.Versioned;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A request between two offices; who sent it does not see whom it went to. */
@Schema(description = "联系请求")
public record InquiryView(
        UUID id,
        long version,
        InquiryState state,

        @Schema(description = "the office that asks") @Impersonal(DataClass.INTERNAL)
        String region,

        @Personal(DataClass.PERSONAL) String message,
        Instant requestedAt,

        @Nullable @Schema(description = "答复") @Personal(DataClass.PERSONAL)
        String reply,

        @Nullable Instant answeredAt,

        @Nullable @Schema(description = "所问的温商, to the office that received the request only")
        UUID merchantId)
        implements Versioned {

    @Override
    @JsonIgnore
    public String topic() {
        return Topics.CONTACT_REQUESTS;
    }
}
