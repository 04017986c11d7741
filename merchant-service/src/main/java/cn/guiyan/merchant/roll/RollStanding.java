package cn.guiyan.merchant.roll;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many are on a roll on a day, against how many are wanted. */
@Schema(description = "名册人数与目标")
public record RollStanding(
        Roll roll,
        LocalDate on,
        @Schema(description = "在册人数") long count,
        @Schema(description = "目标人数") int goal,

        @Schema(description = "还差, 0 when the goal is reached")
        long missing) {

    static RollStanding of(Roll roll, LocalDate on, long count) {
        return new RollStanding(roll, on, count, roll.goal(), Math.max(0, roll.goal() - count));
    }
}
