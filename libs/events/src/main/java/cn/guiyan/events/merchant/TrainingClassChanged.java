package cn.guiyan.events.merchant;

import cn.guiyan.events.Event;
import cn.guiyan.events.EventContract;
import cn.guiyan.events.Origin;
import cn.guiyan.events.Topics;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A training class for chambers' presidents and vice-presidents (会长、副会长培训班).
 *
 * @param number 第几批, in order, without gaps
 * @param title title as announced
 * @param from first day
 * @param to last day
 * @param place code of the place where it is held
 * @param attendees who is to attend
 * @param region code of the office that keeps it
 */
@EventContract(type = "training-class.changed.v1", topic = Topics.TRAINING_CLASSES)
public record TrainingClassChanged(
        UUID id,
        long version,
        int number,
        String title,
        LocalDate from,
        LocalDate to,
        String place,
        List<Attendee> attendees,
        String region,
        Origin origin)
        implements Event {

    /**
     * One attendee.
     *
     * @param merchantId the merchant's id
     * @param chamberId the chamber that the merchant attends for, or null
     * @param attended whether the merchant was there
     */
    public record Attendee(UUID merchantId, @Nullable UUID chamberId, boolean attended) {}
}
