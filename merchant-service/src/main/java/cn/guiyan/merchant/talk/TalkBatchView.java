package cn.guiyan.merchant.talk;

import cn.guiyan.access.DataClass;
import cn.guiyan.access.Impersonal;
import cn.guiyan.events.Origin;
import cn.guiyan.events.Topics;
import cn.guiyan.http.Versioned;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A batch with those of its merchants whom the reader may know of. */
@Schema(description = "百强温商洽谈批次 A batch of talks")
@Impersonal(DataClass.INTERNAL)
public record TalkBatchView(
        UUID id,
        long version,
        @Schema(description = "第几批", examples = "1") int number,

        @Schema(implementation = String.class, description = "计划月份", examples = "2014-07")
        YearMonth plannedMonth,

        List<TalkView> talks,
        String region,
        Origin origin)
        implements Versioned {

    @Override
    @JsonIgnore
    public String topic() {
        return Topics.TALK_BATCHES;
    }
}
