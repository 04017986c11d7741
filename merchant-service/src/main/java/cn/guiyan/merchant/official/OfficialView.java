package cn.guiyan.merchant.official;

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
        String name,
        OfficialKind kind,
        String unit,
        String post,
        String region,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable String account,
        Origin origin)
        implements Versioned {

    @Override
    @JsonIgnore
    public String topic() {
        return Topics.OFFICIALS;
    }
}
