package cn.guiyan.merchant.followup;

import cn.guiyan.access.DataClass;
import cn.guiyan.access.Impersonal;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What one unit was assigned.
 *
 * @param unit its code
 * @param state of a lead unit: ASSIGNED, REPLIED, RETURNED or ACCEPTED; of an assisting one: ASSIGNED, or REPLIED once it has contributed
 */
@Embeddable
@Impersonal(DataClass.INTERNAL)
public record Task(
        String unit,
        @Enumerated(EnumType.STRING) Duty duty,
        @Enumerated(EnumType.STRING) FollowUpState state) {

    boolean isLed() {
        return duty == Duty.LEAD;
    }

    Task in(FollowUpState next) {
        return new Task(unit, duty, next);
    }
}
