package cn.guiyan.merchant.honour;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is selected; all other candidates of the round are not. */
@Schema(description = "评选决定")
public record DecisionRequest(
        @NotNull @Schema(description = "决定日期, after the publicity period", examples = "2014-08-06")
        LocalDate on,

        @NotNull @Size(max = 500) @Schema(description = "入选候选人")
        List<@NotNull UUID> selected) {}
