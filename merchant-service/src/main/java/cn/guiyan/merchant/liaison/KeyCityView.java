package cn.guiyan.merchant.liaison;

import cn.guiyan.access.DataClass;
import cn.guiyan.access.Impersonal;
import cn.guiyan.events.Origin;
import cn.guiyan.events.Topics;
import cn.guiyan.http.SelfContained;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A city's time as a key city; {@code to} is the last day, or null while it is one. */
@Schema(description = "重点城市 A city's time as a key city")
@Impersonal(DataClass.INTERNAL)
public record KeyCityView(
        UUID id,
        long version,
        String city,
        @Schema(description = "名称", examples = "福州市") String name,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable @Schema(description = "终止原因") String endReason,
        Origin origin)
        implements SelfContained {

    @Override
    @JsonIgnore
    public String topic() {
        return Topics.KEY_CITIES;
    }
}
