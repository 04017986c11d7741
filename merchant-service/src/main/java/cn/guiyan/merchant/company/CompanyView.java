package cn.guiyan.merchant.company;

import cn.guiyan.access.DataClass;
import cn.guiyan.access.Impersonal;
import cn.guiyan.events.Origin;
import cn.guiyan.events.Topics;
import cn.guiyan.http.SelfContained;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A company as every office sees it. */
@Schema(description = "企业 A company of merchants of Wenzhou origin")
@Impersonal(DataClass.PUBLIC)
public record CompanyView(
        UUID id,
        long version,
        String name,
        @Nullable String creditCode,
        String place,
        String industry,
        String region,
        Origin origin)
        implements SelfContained {

    @Override
    @JsonIgnore
    public String topic() {
        return Topics.COMPANIES;
    }
}
