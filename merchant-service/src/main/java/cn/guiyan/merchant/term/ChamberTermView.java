package cn.guiyan.merchant.term;

import cn.guiyan.events.Origin;
import cn.guiyan.events.Topics;
import cn.guiyan.http.Versioned;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A chamber's term of office; {@code to} is the last day, or null while it goes on. */
@Schema(description = "商会届次 A chamber's term of office")
public record ChamberTermView(
        UUID id,
        long version,
        UUID chamberId,
        int number,
        LocalDate from,
        @Nullable LocalDate to,
        List<OfficerView> officers,
        Origin origin)
        implements Versioned {

    @Override
    @JsonIgnore
    public String topic() {
        return Topics.CHAMBER_TERMS;
    }
}
