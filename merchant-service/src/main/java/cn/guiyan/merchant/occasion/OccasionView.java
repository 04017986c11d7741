package cn.guiyan.merchant.occasion;

import cn.guiyan.access.DataClass;
import cn.guiyan.access.Impersonal;
import cn.guiyan.events.Origin;
import cn.guiyan.events.Topics;
import cn.guiyan.http.SelfContained;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An occasion with what was promoted there. */
@Schema(description = "年会、推介会、温州人大会 An occasion")
@Impersonal(DataClass.PUBLIC)
public record OccasionView(
        UUID id,
        long version,
        String name,
        OccasionKind kind,
        @Nullable Integer edition,
        LocalDate on,
        String place,
        String host,
        List<Promotion> promoted,
        String region,
        Origin origin)
        implements SelfContained {

    @Override
    @JsonIgnore
    public String topic() {
        return Topics.OCCASIONS;
    }
}
