package cn.guiyan.merchant.followup;

import cn.guiyan.access.DataClass;
import cn.guiyan.access.Impersonal;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What one unit was assigned.
 *
 * @param unit its code
 * @param state of a lead unit: ASSIGNED, REPLIED, RETURNED or ACCEPTED; of an assisting one: ASSIGNED, or REPLIED once it has contributed
 * @param due the day by which it replies; its own once its reply was sent back
 */
@Embeddable
@Impersonal(DataClass.INTERNAL)
public record Task(
        String unit,
        @Enumerated(EnumType.STRING) Duty duty,
        @Enumerated(EnumType.STRING) FollowUpState state,

        @Schema(description = "该单位的办理期限") LocalDate due) {

    boolean isLed() {
        return duty == Duty.LEAD;
    }

    /** Whether its reply is still to come. */
    boolean isAwaited() {
        return isLed() && state.isWaiting();
    }

    Task in(FollowUpState next) {
        return new Task(unit, duty, next, due);
    }

    Task until(LocalDate day) {
        return new Task(unit, duty, state, day);
    }
}
