package cn.guiyan.merchant.training;

import cn.guiyan.access.DataClass;
import cn.guiyan.access.Impersonal;
import cn.guiyan.events.Origin;
import cn.guiyan.events.Topics;
import cn.guiyan.http.Versioned;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A training class with its attendees. */
@Schema(description = "会长、副会长培训班 A training class")
@Impersonal(DataClass.PUBLIC)
public record TrainingClassView(
        UUID id,
        long version,
        @Schema(description = "第几批", examples = "1") int number,
        String title,
        LocalDate from,
        LocalDate to,
        String place,
        List<Attendee> attendees,
        String region,
        Origin origin)
        implements Versioned {

    @Override
    @JsonIgnore
    public String topic() {
        return Topics.TRAINING_CLASSES;
    }
}
