package cn.guiyan.merchant.official;

import cn.guiyan.access.DataClass;
import cn.guiyan.access.Impersonal;
import cn.guiyan.access.Personal;
import cn.guiyan.events.Origin;
import cn.guiyan.events.Topics;
import cn.guiyan.http.Versioned;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An official in one post; {@code to} is the last day, or null while the post is held. */
@Schema(description = "市领导、挂钩干部 An official who keeps contact")
public record OfficialView(
        UUID id,
        long version,
        @Personal(DataClass.PERSONAL) String name,
        OfficialKind kind,
        @Impersonal(DataClass.INTERNAL) String unit,
        @Impersonal(DataClass.INTERNAL) String post,
        @Impersonal(DataClass.INTERNAL) String region,
        LocalDate from,
        @Nullable LocalDate to,
        @Personal(DataClass.PERSONAL) @Nullable String account,
        Origin origin)
        implements Versioned {

    @Override
    @JsonIgnore
    public String topic() {
        return Topics.OFFICIALS;
    }
}
