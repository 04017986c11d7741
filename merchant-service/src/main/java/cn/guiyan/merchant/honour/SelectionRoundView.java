package cn.guiyan.merchant.honour;

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

/** A selection round and how far it has come. */
@Schema(description = "功勋、先进人物评选 A selection round")
@Impersonal(DataClass.PUBLIC)
public record SelectionRoundView(
        UUID id,
        long version,
        String title,
        HonourKind kind,
        int year,
        RoundState state,
        @Schema(description = "公示首日") @Nullable LocalDate publicityFrom,
        @Schema(description = "公示末日") @Nullable LocalDate publicityTo,
        @Schema(description = "决定日期") @Nullable LocalDate decidedOn,
        String region,
        Origin origin)
        implements SelfContained {

    @Override
    @JsonIgnore
    public String topic() {
        return Topics.SELECTION_ROUNDS;
    }
}
