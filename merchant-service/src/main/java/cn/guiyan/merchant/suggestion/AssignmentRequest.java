package cn.guiyan.merchant.suggestion;

import cn.guiyan.merchant.followup.Assignment;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which units are to do it; a directive to all counties has all of them for lead units. */
@Schema(description = "交办 Which units are to do it")
public record AssignmentRequest(
        @NotNull
        @Size(min = 1, max = Assignment.MOST_LEADS)
        @Schema(description = "牵头单位; each replies for itself", examples = "[\"330304\"]")
        List<@NotNull String> leads,

        @Nullable @Size(max = Assignment.MOST_ASSISTING) @Schema(description = "协办单位", examples = "[\"D-FGW\"]")
        List<@NotNull String> assisting,

        @NotNull @Schema(description = "办理期限, not after the directive's", examples = "2014-09-15")
        LocalDate due,

        @Nullable @Size(max = 2000) @Schema(description = "交办意见")
        String text,

        @Nullable @Schema(description = "交办日期, today unless given")
        LocalDate on) {

    Assignment assignment() {
        return new Assignment(leads, Objects.requireNonNullElse(assisting, List.of()), due);
    }
}
