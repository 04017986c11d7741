package cn.guiyan.merchant.register;

import cn.guiyan.access.DataClass;
import cn.guiyan.access.Impersonal;
import cn.guiyan.access.Personal;
import cn.guiyan.events.Origin;
import cn.guiyan.events.Topics;
import cn.guiyan.http.Versioned;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A merchant as readers in scope see it; the phone is masked unless it was disclosed. */
@Schema(description = "温商 A merchant of Wenzhou origin")
public record MerchantView(
        UUID id,
        long version,
        @Personal(DataClass.PERSONAL) String name,
        @Impersonal(DataClass.INTERNAL) String region,
        @Impersonal(DataClass.INTERNAL) String presentCity,
        @Impersonal(DataClass.INTERNAL) String industry,
        @Personal(DataClass.PERSONAL) @Nullable String company,
        @Nullable UUID companyId,
        @Personal @Nullable String phone,
        @Nullable UUID chamberId,
        Canvassing canvassing,

        @Schema(description = "标签") @Personal(DataClass.PERSONAL)
        List<String> tags,

        Origin origin)
        implements Versioned {

    @Override
    @JsonIgnore
    public String topic() {
        return Topics.MERCHANTS;
    }
}
