package cn.guiyan.merchant.training;

import cn.guiyan.access.DataClass;
import cn.guiyan.access.Impersonal;
import cn.guiyan.events.Origin;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A training class in a list. */
@Schema(description = "培训班摘要")
@Impersonal(DataClass.PUBLIC)
public record TrainingClassSummary(
        UUID id,
        long version,
        @Schema(description = "第几批", examples = "1") int number,
        String title,
        LocalDate from,
        LocalDate to,
        String place,
        Origin origin) {}
