package cn.guiyan.merchant.roll;

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

/** A merchant's time on a roll; {@code to} is the last day, or null. */
@Schema(description = "名册记录 A merchant's time on a roll")
@Impersonal(DataClass.INTERNAL)
public record RollEntryView(
        UUID id,
        long version,
        Roll roll,
        UUID merchantId,
        LocalDate from,
        @Nullable LocalDate to,
        String region,
        Origin origin)
        implements SelfContained {

    @Override
    @JsonIgnore
    public String topic() {
        return Topics.ROLL_ENTRIES;
    }
}
